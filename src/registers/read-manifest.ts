import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type JSONSchemaType } from 'ajv/dist/2020.js';
import { parsePartialDate } from '../domain/partial-date.ts';
import { REGISTER_FORMAT, type RegisterManifest } from '../domain/register.ts';
import { RegisterAtFault } from './register-at-fault.ts';

/** A register's folder, its manifest, and what tells this register from any other state of it. */
export interface Register {
  readonly folder: string;
  readonly manifest: RegisterManifest;
  /** SHA-256 of the manifest, in lower-case hexadecimal. */
  readonly hash: string;
}

/** The name of the manifest in a register's folder. */
export const MANIFEST = 'register.json';

const text = { type: 'string', minLength: 1 } as const;
const count = { type: 'integer', minimum: 0 } as const;
const files = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'rows'],
    additionalProperties: false,
    properties: { name: { type: 'string', pattern: '^[\\w.-]+$' }, rows: count },
  },
} as const;

const MANIFEST_SCHEMA: JSONSchemaType<Omit<RegisterManifest, 'generated'>> = {
  type: 'object',
  required: ['format', 'sources', 'files', 'counts'],
  properties: {
    format: { type: 'integer', const: REGISTER_FORMAT },
    sources: {
      type: 'array',
      minItems: 1,
      maxItems: 31,
      items: {
        type: 'object',
        required: ['id', 'kind', 'title', 'language', 'recorded'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
          kind: text,
          title: text,
          language: text,
          publisherName: { ...text, nullable: true },
          published: { ...text, nullable: true },
          recorded: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
          summary: { ...text, nullable: true },
        },
      },
    },
    files: { type: 'object', required: ['entities', 'relations'], properties: { entities: files, relations: files } },
    counts: {
      type: 'object',
      required: ['entities', 'relations', 'claims'],
      properties: { entities: count, relations: count, claims: count },
    },
  },
};

const validate = new Ajv2020({ allErrors: true }).compile(MANIFEST_SCHEMA);

/** The register in a folder. Throws RegisterAtFault where there is none, or where its manifest is not as it must be. */
export async function readManifest(folder: string): Promise<Register> {
  const file = join(folder, MANIFEST);
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) {
    throw new RegisterAtFault(
      `There is no register in ${folder}: it has no ${MANIFEST}. \`guanxi generate\` writes one.`,
    );
  }
  const data = parse(bytes.toString('utf8'));
  if (!validate(data)) {
    const faults = (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`);
    throw new RegisterAtFault(`${file} is no manifest of a register: ${faults.join('; ')}.`);
  }
  const manifest = data as RegisterManifest;
  for (const { id, published, recorded } of manifest.sources) {
    const wrong = [published, recorded].find((date) => date !== undefined && parsePartialDate(date) === null);
    if (wrong !== undefined) throw new RegisterAtFault(`${file}: source "${id}": "${wrong}" is no date.`);
  }
  return { folder, manifest, hash: createHash('sha256').update(bytes).digest('hex') };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
