import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

let validate: ValidateFunction | undefined;

/** What the published schema (data/source.schema.json) finds in data; empty when it is shaped as a source file. */
export function schemaErrors(data: unknown): readonly ErrorObject[] {
  validate ??= compile();
  return validate(data) ? [] : [...(validate.errors ?? [])];
}

function compile(): ValidateFunction {
  const text = readFileSync(new URL('../../data/source.schema.json', import.meta.url), 'utf8');
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(text) as object);
}
