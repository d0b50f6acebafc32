import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Path } from '../domain/format-path.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { exactNumber } from '../domain/exact-number.ts';
import { quoted, shortened } from '../domain/quoted.ts';
import { shown } from '../domain/shown.ts';
import { schemaErrors } from './source-schema.ts';
import { thingName } from './thing-name.ts';
import { wordsFor } from '../domain/words-for-type.ts';
import { yamlText } from '../domain/yaml-text.ts';

/** A problem with a file's shape, and the place of what is misshapen. */
export interface ShapeProblem {
  readonly place: Path;
  readonly problem: Problem;
  /** Whether what is there cannot be looked at further: a part is missing or of another type, or it is not known what it is. */
  readonly fatal: boolean;
}

const FATAL: readonly string[] = ['type', 'required'];

/** What the schema finds in a file, each at its line and in words that say what is allowed. */
export function schemaProblems(file: YamlFile): readonly ShapeProblem[] {
  const { data, locate } = file;
  return schemaErrors(data)
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => {
      const { path, message, onKey } = describe(error, file);
      const identity = path.length === 3 && (path[2] === 'id' || path[2] === 'kind');
      return { place: path, problem: locate(path, message, onKey), fatal: identity || FATAL.includes(error.keyword) };
    });
}

interface Description {
  readonly path: Path;
  readonly message: string;
  readonly onKey: boolean;
}

/** Where a value belongs that was given to a claim: what a source says of one thing alone is no claim on two. */
function keyHint(key: string, [part]: Path): string {
  return part === 'claims' && key === 'value' ? '; an attribute is written under "attributes" of its entity' : '';
}

function describe(error: ErrorObject, { data, written, writtenKey }: YamlFile): Description {
  const path = toPath(error.instancePath, data);
  const params = error.params as Readonly<Record<string, unknown>>;
  const thing = thingName(data, path);
  const characters = written(path);
  const value = shown(error.data, characters);
  const last = path.at(-1);
  const field = typeof last === 'number' ? `"${path.at(-2)}"` : `"${last ?? ''}"`;
  const say = (message: string, at: Path = path, onKey = false): Description => ({
    path: at,
    message: `${thing}: ${message}`,
    onKey,
  });
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const allowed = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
      return say(
        `there is no key ${quoted(writtenKey([...path, key]))}; allowed: ${allowed.join(', ')}${didYouMean(key, allowed)}${keyHint(key, path)}`,
        [...path, key],
        true,
      );
    }
    case 'required':
    case 'dependentRequired':
      return say(`the key "${String(params['missingProperty'])}" is missing`);
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      // What is no text is near to nothing, and an object need not have a text at all.
      const nearest = typeof error.data === 'string' ? didYouMean(error.data, allowed) : '';
      return say(`${field} is ${value}; allowed: ${allowed.join(', ')}${nearest}`);
    }
    case 'type': {
      const name = path.length === 0 ? 'it' : field;
      const hint = typeHint(params['type'], error.data, characters, path);
      return say(`${name} is ${value} and must be ${wordsFor(params['type'])}${hint}`);
    }
    case 'pattern': {
      const key = error.propertyName;
      if (key !== undefined)
        return say(
          `the key ${quoted(writtenKey([...path, key]))} must be letters and digits, beginning with a lower-case letter`,
          [...path, key],
          true,
        );
      const slug = slugOf(String(error.data));
      const hint =
        String(params['pattern']).startsWith('^[a-z0-9]+(-') && slug !== '' ? `, did you mean "${slug}"?` : '';
      const description = String(error.parentSchema?.['description'] ?? 'it has another form');
      return say(`${field} is ${value}, which is not its form: ${description.replace(/\.$/, '')}${hint}`);
    }
    case 'uniqueItems':
      return say(`${field} has the same item twice (${Number(params['j']) + 1} and ${Number(params['i']) + 1})`);
    case 'minItems':
      return say(`${field} needs at least ${String(params['limit'])}`);
    case 'minLength':
      return say(`${field} is empty; leave the key out where there is nothing to say`);
    case 'maxLength':
      return say(`${field} is longer than ${String(params['limit'])} characters`);
    case 'minProperties':
      return say(`${field} is empty; leave the key out where there is nothing to say`);
    default:
      return say(`${field} is ${value} and ${error.message ?? 'is not allowed'}`);
  }
}

// What to write instead: the characters of the file as they stand, which the value read from them no longer holds.
function typeHint(type: unknown, value: unknown, characters: string | null, path: Path): string {
  if (characters === null || characters === '' || (typeof value === 'object' && value !== null)) return '';
  const types = [type].flat();
  if (types.includes('string')) {
    const way = ': put it in quotes as it stands';
    // What is cut would be no value to copy.
    const as = shortened(characters) === characters ? `: '${characters.replaceAll("'", "''")}'` : '';
    return `${way}${as}${value === null ? ', or leave the key out' : ''}`;
  }
  if (types.includes('number') || types.includes('integer')) return typeof value === 'string' ? numberHint(value) : '';
  if (value === null || shortened(characters) !== characters) return '';
  if (types.includes('array'))
    return `: write [${characters
      .split(/\s*,\s*/)
      .map(yamlText)
      .join(', ')}]`;
  if (!types.includes('object') || path.at(-2) !== 'details') return '';
  const said = typeof value === 'number' ? `number: ${characters}, qualifier: EXACT` : `text: ${yamlText(characters)}`;
  const percent = path.at(-1) === 'share' && typeof value === 'number' ? ', text: percent' : '';
  return `: write ${String(path.at(-1))}: { ${said}${percent} }`;
}

/** The number that a text writes in figures, where it would do; with the thousands set off it is none in YAML. */
function numberHint(text: string): string {
  const number = exactNumber(text.replaceAll('_', ''));
  return number === null ? '' : `: write ${number}, without quotes`;
}

// A pointer's steps as the data has them: positions of lists as numbers.
function toPath(pointer: string, data: unknown): Path {
  let here = data;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => {
      const key = Array.isArray(here) ? Number(step) : step;
      here = typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined;
      return key;
    });
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
