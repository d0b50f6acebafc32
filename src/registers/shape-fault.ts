import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../domain/did-you-mean.ts';
import { exactNumber } from '../domain/exact-number.ts';
import { quoted, shortened } from '../domain/quoted.ts';
import { shown } from '../domain/shown.ts';
import { wordsFor } from '../domain/words-for-type.ts';
import { writtenInJson } from '../domain/written-in-json.ts';

/**
 * What a schema finds wrong with a row or a manifest, in words; `whole` is what the data as a whole is called, and `json`
 * the text that it is read from, so that values are named as it writes them.
 */
export function shapeFault(error: ErrorObject, whole: string, json: string): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  const steps = error.instancePath.slice(1).split('/');
  const path = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = error.instancePath === '' ? whole : quoted(path.join('.'));
  const written = writtenInJson(json, error.instancePath === '' ? [] : path);
  const value = shown(error.data, written);
  const limit = String(params['limit']);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const allowed = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      return `${place} has a key ${quoted(key)}, which is not known; allowed: ${allowed.join(', ')}${didYouMean(key, allowed)}`;
    }
    case 'required':
      return `${whole === place ? '' : `${place}: `}the key "${String(params['missingProperty'])}" is missing`;
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      // What is no text is near to nothing, and an object need not have a text at all.
      const nearest = typeof error.data === 'string' ? didYouMean(error.data, allowed) : '';
      return `${place} is ${value}; allowed: ${allowed.join(', ')}${nearest}`;
    }
    case 'const':
      return `${place} is ${value} and must be ${String(params['allowedValue'])}`;
    case 'type':
      return `${place} is ${value} and must be ${wordsFor(params['type'])}${typeHint(params['type'], error.data, written)}`;
    case 'pattern':
      return `${place} is ${value}, which is not its form: ${String(error.parentSchema?.['description'] ?? params['pattern'])}`;
    case 'propertyNames':
      return `${place} has a key ${quoted(String(params['propertyName']))}, which is not of the form of keys: letters and digits, beginning with a lower-case letter`;
    case 'minItems':
    case 'minProperties':
      return `${place} needs at least ${limit}`;
    case 'maxItems':
    case 'maxProperties':
      return `${place} has more than ${limit}`;
    case 'minLength':
      return `${place} is empty; leave the key out where there is nothing to say`;
    case 'maxLength':
      return `${place} is longer than ${limit} characters`;
    case 'minimum':
      return `${place} is ${value}, and must be ${limit} or more`;
    default:
      return `${place} is ${value} and ${error.message ?? 'is not allowed'}`;
  }
}

/** What to write instead of a number, a word of JSON or a text, with the characters of the line as they stand. */
function typeHint(type: unknown, value: unknown, written: string | null): string {
  if (written === null || shortened(written) !== written) return '';
  const types = [type].flat();
  if (types.includes('string')) {
    return `: put it in quotes as it stands: "${written}"${value === null ? ', or leave the key out' : ''}`;
  }
  if (typeof value !== 'string' || !(types.includes('number') || types.includes('integer'))) return '';
  const number = exactNumber(value);
  return number === null ? '' : `: write ${number}, without quotes`;
}
