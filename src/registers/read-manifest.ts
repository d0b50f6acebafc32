import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Ajv2020, type JSONSchemaType } from 'ajv/dist/2020.js';
import { dateFault } from '../domain/claim-checks/time-faults.ts';
import { jsonNumberFault } from '../domain/number-fault.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { quoted } from '../domain/quoted.ts';
import { REGISTER_FORMAT, type RegisterManifest } from '../domain/register.ts';
import { repeatedKey } from '../domain/repeated-key.ts';
import { textFaults } from '../domain/text-faults.ts';
import { formatPath } from '../domain/format-path.ts';
import { lineNotUtf8, markLength, NOT_UTF8, startFault } from '../domain/encoding-fault.ts';
import { examineFile } from './examine-file.ts';
import { RegisterAtFault } from './register-at-fault.ts';
import { REGISTER_EXAMPLE } from './register-example.ts';
import { shapeFault } from './shape-fault.ts';

/** A register's folder, its manifest, and what tells this register from any other state of it. */
export interface Register {
  readonly folder: string;
  readonly manifest: RegisterManifest;
  /** SHA-256 of the manifest and of what its files hold, in lower-case hexadecimal. */
  readonly hash: string;
}

/** The name of the manifest in a register's folder. */
export const MANIFEST = 'register.json';

const text = { type: 'string', minLength: 1, maxLength: 2000 } as const;
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
          url: { ...text, nullable: true },
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

const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(MANIFEST_SCHEMA);

/**
 * The register in a folder, its manifest read and its files read through once: they are there, they are text in UTF-8,
 * and they hold as many rows as the manifest says. Throws RegisterAtFault, naming file and line, where that is not so; and
 * the reason of `signal` as soon as it aborts.
 */
export async function readManifest(folder: string, signal?: AbortSignal): Promise<Register> {
  const file = join(folder, MANIFEST);
  const bytes = await readFile(file).catch(async (error: unknown) => {
    throw new RegisterAtFault(await noManifest(folder, error as NodeJS.ErrnoException));
  });
  const manifest = manifestIn(file, bytes.subarray(markLength(bytes)));
  const hash = createHash('sha256').update(bytes.subarray(markLength(bytes)));
  for (const kind of ['entities', 'relations'] as const) {
    for (const { name, rows } of manifest.files[kind]) {
      const examined = await examineFile(join(folder, name), signal);
      if (examined.rows !== rows) {
        throw new RegisterAtFault(
          `${join(folder, name)} holds ${examined.rows} rows, and ${file} says ${rows}: it may have been cut off; if not, put the counts right.`,
        );
      }
      hash.update(examined.hash);
    }
  }
  return { folder, manifest, hash: hash.digest('hex') };
}

function manifestIn(file: string, bytes: Buffer): RegisterManifest {
  const fault = (message: string) => new RegisterAtFault(`${file}: ${message}`);
  const start = startFault(bytes);
  if (start !== null) throw fault(`${start}.`);
  const line = lineNotUtf8(bytes);
  if (line !== null) throw new RegisterAtFault(`${file}:${line}: this ${NOT_UTF8}.`);
  const json = bytes.toString('utf8');
  const data = parse(json, fault);
  if (!validate(data)) {
    const faults = (validate.errors ?? []).map((error) => shapeFault(error, 'the manifest', json));
    throw fault(`${[...new Set(faults)].join('; ')}. ${REGISTER_EXAMPLE}`);
  }
  const manifest = data as RegisterManifest;
  const wrong = textFaults(manifest).map(({ path, message }) => `"${formatPath(path)}": ${message}`);
  const further = [...wrong, ...dateFaults(manifest), ...countFaults(manifest), ...twiceFaults(manifest)];
  if (further.length > 0) throw fault(`${further.join('; ')}.`);
  return manifest;
}

function dateFaults({ sources }: RegisterManifest): readonly string[] {
  return sources.flatMap(({ id, published, recorded }) => {
    const wrong = [published, recorded].filter((date) => date !== undefined && parsePartialDate(date) === null);
    return wrong.map((date) => `source "${id}": ${dateFault(date!)}`);
  });
}

function countFaults({ files, counts }: RegisterManifest): readonly string[] {
  return (['entities', 'relations'] as const).flatMap((kind) => {
    const sum = files[kind].reduce((rows, one) => rows + one.rows, 0);
    if (sum === counts[kind]) return [];
    return [`"counts.${kind}" is ${counts[kind]}, and the rows of the files of ${kind} add up to ${sum}`];
  });
}

// A source or a file that is there twice would be taken twice.
function twiceFaults({ sources, files }: RegisterManifest): readonly string[] {
  const twice = (what: string, names: readonly string[]) =>
    [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
      (name) => `the ${what} "${name}" is listed twice`,
    );
  const names = [...files.entities, ...files.relations].map(({ name }) => name);
  return [
    ...twice(
      'source',
      sources.map(({ id }) => id),
    ),
    ...twice('file', names),
  ];
}

async function noManifest(folder: string, { code }: NodeJS.ErrnoException): Promise<string> {
  const names = await readdir(folder).catch((error: unknown) => (error as NodeJS.ErrnoException).code ?? 'EACCES');
  if (names === 'ENOENT') return `There is no folder ${folder}.`;
  if (names === 'ENOTDIR') {
    return `${folder} is a file; what is imported is a folder with a ${MANIFEST} and files of rows. ${REGISTER_EXAMPLE}`;
  }
  if (typeof names === 'string') return `${folder} cannot be read (${names}).`;
  if (code !== 'ENOENT') return `${join(folder, MANIFEST)} cannot be read (${code ?? 'no reason given'}).`;
  const table = names.find((name) => /\.(csv|tsv|xlsx?|jsonl?)$/i.test(name));
  const what =
    table === undefined
      ? ''
      : ` ${basename(table)} is not taken by itself: write its lines as rows, one JSON text a line, and the manifest beside them.`;
  return `There is no register in ${folder}: it has no ${MANIFEST}.${what} ${REGISTER_EXAMPLE} \`guanxi generate\` writes a whole one.`;
}

function parse(json: string, fault: (message: string) => Error): unknown {
  let manifest: unknown;
  try {
    manifest = JSON.parse(json);
  } catch (error) {
    throw fault(`it is no JSON: ${(error as Error).message}. ${REGISTER_EXAMPLE}`);
  }
  const key = repeatedKey(json, manifest);
  if (key !== null) throw fault(`the key ${quoted(key)} is there twice in one object.`);
  const number = jsonNumberFault(json);
  if (number !== null) throw fault(`${number}.`);
  return manifest;
}
