import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { ATTRIBUTES } from '../../../domain/attributes.ts';
import { didYouMean } from '../../../domain/did-you-mean.ts';
import { quoted } from '../../../domain/quoted.ts';
import { RELATION_TYPES } from '../../../domain/relation-types.ts';
import { ENTITY_KINDS, NAME_KINDS } from '../../../domain/vocabulary.ts';
import { shapeFault } from '../../../registers/shape-fault.ts';
import { ImportAtFault } from '../import-at-fault.ts';
import { SEPARATORS } from './dialect.ts';
import { CSV_ENCODINGS } from './encoding.ts';
import { BY_NAME, columnsOf, type CsvMapping } from './mapping.ts';

const text = { type: 'string', minLength: 1, maxLength: 500 };
const column = text;
const form = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});
const list = (items: object) => ({ type: 'array', items });
const TYPES = RELATION_TYPES.map(({ type }) => type);
const PREDICATES = ATTRIBUTES.filter(({ takes, predicate }) => takes === 'VALUE' && predicate !== 'IDENTIFIER').map(
  ({ predicate }) => predicate,
);

const ENTITY = form(['kind', 'names'], {
  kind: { enum: [...ENTITY_KINDS, BY_NAME] },
  otherwise: { enum: ENTITY_KINDS },
  kinds: { type: 'object', additionalProperties: { enum: ENTITY_KINDS } },
  names: {
    ...list(
      form(['column'], { column, lang: text, kind: { enum: NAME_KINDS }, list: { type: ['boolean', 'string'] } }),
    ),
    minItems: 1,
  },
  identifiers: list(form(['column', 'scheme'], { column, scheme: text })),
  within: text,
  attributes: list(form(['column', 'predicate'], { column, predicate: { enum: PREDICATES } })),
  figures: list(form(['column', 'measure'], { column, measure: text, unit: text })),
  days: list(form(['column', 'measure'], { column, measure: text })),
  dissolved: form([], { status: column, words: list(text), day: column }),
});

const RELATION = form(['from', 'type', 'to'], {
  from: text,
  to: text,
  type: {
    if: { type: 'object' },
    then: form(['column', 'words'], {
      column,
      words: { type: 'object', additionalProperties: { enum: TYPES } },
      otherwise: { enum: TYPES },
    }),
    else: { enum: TYPES },
  },
  title: column,
  share: column,
  start: column,
  end: column,
  where: column,
  shareOfOne: { type: 'boolean' },
});

const validate = new Ajv2020({ strict: false, verbose: true }).compile<CsvMapping>(
  form(['file', 'entities'], {
    file: form(['encoding', 'separator'], {
      encoding: { enum: CSV_ENCODINGS },
      separator: { enum: Object.keys(SEPARATORS) },
      quotes: { type: 'boolean' },
      header: { type: 'integer', minimum: 1 },
    }),
    dates: form([], {
      order: { enum: ['day-month-year', 'month-day-year'] },
      serial: { type: 'boolean' },
      republic: { type: 'boolean' },
    }),
    entities: { type: 'object', minProperties: 1, additionalProperties: ENTITY },
    relations: list(RELATION),
    source: column,
    evidence: list(column),
    leftOut: list(column),
  }),
);

/** A mapping as a file has it. Throws ImportAtFault, with the key at fault, what is allowed and the nearest right value. */
export function readMapping(yaml: string): CsvMapping {
  const document = parseDocument(yaml, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) throw at(`it is no YAML: ${error.message.split('\n')[0]}`);
  const data: unknown = document.toJS();
  if (!validate(data)) {
    const [first] = validate.errors ?? [];
    throw at(first === undefined ? 'it is of another form' : shapeFault(first, 'the mapping', JSON.stringify(data)));
  }
  checkNames(data);
  return data;
}

/** That each column a mapping names is in the header. Throws ImportAtFault. */
export function checkColumns(mapping: CsvMapping, header: readonly string[]): void {
  for (const name of columnsOf(mapping)) {
    if (header.includes(name)) continue;
    throw at(
      `the table has no column ${quoted(name)}; its columns are ${header.map(quoted).join(', ')}${didYouMean(name, header)}`,
    );
  }
}

function checkNames({ entities, relations = [] }: CsvMapping): void {
  const names = Object.keys(entities);
  const check = (key: string, name: string) => {
    if (!names.includes(name)) {
      throw at(
        `"${key}" is ${quoted(name)}; allowed are the entities of the mapping: ${names.join(', ')}${didYouMean(name, names)}`,
      );
    }
  };
  for (const [
    name,
    {
      within,
      names: [first, ...others],
    },
  ] of Object.entries(entities)) {
    if (within !== undefined) check(`entities.${name}.within`, within);
    if (within !== undefined && (within === name || entities[within]!.within !== undefined)) {
      throw at(
        `"entities.${name}.within" is ${quoted(within)}, which must be another entity, and one without "within"`,
      );
    }
    if (within !== undefined && entities[within]!.names[0]!.list) {
      throw at(`"entities.${name}.within" is ${quoted(within)}, of which a row may name several`);
    }
    if (first!.list && (others.length > 0 || entities[name]!.identifiers !== undefined)) {
      throw at(`"entities.${name}" is a list of names, and a list has no codes and no further names`);
    }
  }
  relations.forEach(({ from, to }, index) => {
    check(`relations.${index}.from`, from);
    check(`relations.${index}.to`, to);
  });
}

function at(message: string): ImportAtFault {
  return new ImportAtFault(`The mapping: ${message}.`);
}
