import {
  Kind,
  isCompositeType,
  isEnumType,
  isObjectType,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { heading, label } from '../domain/labels/label.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { FrontMatter } from './front-matter.ts';
import { parsePath, type Path } from './path.ts';
import { LANG, type AnswerForm, type Bilingual, type Column } from './question.ts';
import { DATE, siteAt, type SelectionSite } from './selected.ts';
import { parsePaths, parseTemplate, withPaths, type Template } from './template.ts';

/** What the form is checked against. */
export interface FormSurroundings {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

const [HEADING_EN, HEADING_ZH] = (['en', 'zh'] as const).map((lang) => heading(label('EntityKind', 'PERSON', lang)!));
const EXAMPLE_HEADING = `${HEADING_EN} | ${HEADING_ZH}`;

type Report = (key: string, message: string) => void;

/** What the operation selects of a row, and of the thing whose list the row stands in. */
interface RowSites {
  readonly row: SelectionSite;
  readonly parent: SelectionSite;
}

/** What the operation selects at any of several places. */
function together(sites: readonly SelectionSite[]): SelectionSite {
  return {
    types: sites.flatMap(({ types }) => types),
    selections: sites.flatMap(({ selections }) => selections),
    list: sites.some(({ list }) => list),
    vocabulary: null,
  };
}

/** What a claim, an absence and an ambiguity must be asked, to be told of. */
const NEEDS = {
  Claim: [
    ['id'],
    ['modality'],
    ['polarity'],
    ...['id', 'title', 'publisherName', 'published', 'url'].map((key) => ['evidence', 'source', key]),
    ['evidence', 'locator', 'paragraph'],
  ],
  Absence: [['about'], ['wrong'], ['right']],
  Ambiguity: [['about'], ['question'], ['options'], ['reading']],
};

/** How an answer is told, each path found in the operation; null where something is wrong, which has been reported. */
export function readForm(head: FrontMatter, surroundings: FormSurroundings, report: Report): AnswerForm | null {
  const failed: string[] = [];
  const fail = (key: string, message: string) => {
    failed.push(key);
    report(key, message);
  };
  const checker = checkerOf(surroundings, fail);
  const rowsPaths = [head.rows].flat().flatMap((text): Path[] => {
    const path = parsePath(text);
    if (!path || path.counted) fail('rows', `"${text}" is no path; write it as firm.formerStaff.edges`);
    return path ? [{ ...path, start: 'top' }] : [];
  });
  const sites = rowsPaths.flatMap((path) => checker.rowSite(path) ?? []);
  if (sites.length === 0 || failed.length > 0) return null;
  const rows = { row: together(sites.map(({ row }) => row)), parent: together(sites.map(({ parent }) => parent)) };
  const template = (key: 'sentence' | 'none'): Bilingual<Template> => ({
    en: checker.template(key, head[key], key === 'sentence' ? rows : null),
    zh: checker.template(`${key}Zh`, head[`${key}Zh`], key === 'sentence' ? rows : null),
  });
  const things = (key: 'cite' | 'notSaid' | 'ambiguities', type: keyof typeof NEEDS): readonly Path[] => {
    const text = head[key];
    if (text === undefined) return [];
    const paths = parsePaths(text);
    if (!paths || paths.some(({ counted }) => counted)) fail(key, `"${text}" is no path`);
    return (paths ?? []).map((path) =>
      checker.things(key, key === 'cite' ? path : { ...path, start: 'top' }, rows, type),
    );
  };
  const form: AnswerForm = {
    rows: rowsPaths,
    only: Object.entries(head.only ?? {}).flatMap(([text, value]) =>
      checker.paths('only', text, rows).map((path) => ({ path, value: String(value) })),
    ),
    atLeast: Object.entries(head.atLeast ?? {}).flatMap(([text, value]) => {
      if (typeof value !== 'number') fail('atLeast', `${text}: it must be a number`);
      return checker.paths('atLeast', text, rows).map((path) => ({ path, value: Number(value) }));
    }),
    order: head.order === undefined ? [] : checker.paths('order', head.order, rows),
    differ: (head.differ ?? []).flatMap((text) => checker.paths('differ', text, rows)),
    columns: Object.entries(head.columns).flatMap(([text, path]): Column[] => {
      const [en, zh, ...more] = text.split('|').map((one) => one.trim());
      if (!en || !zh || more.length > 0) fail('columns', `"${text}" is no heading; write it as ${EXAMPLE_HEADING}`);
      if (typeof path !== 'string') fail('columns', `${text}: its path must be a text`);
      else return [{ heading: { en: en ?? '', zh: zh ?? '' }, paths: checker.paths('columns', path, rows) }];
      return [];
    }),
    sentence: template('sentence'),
    none: template('none'),
    cite: things('cite', 'Claim'),
    notSaid: things('notSaid', 'Absence')[0] ?? null,
    ambiguities: things('ambiguities', 'Ambiguity')[0] ?? null,
  };
  return failed.length === 0 ? form : null;
}

/** The vocabulary of a variable's values: a date, or a predicate, which is a text in the schema. */
function variableVocabulary({ variableDefinitions = [] }: OperationDefinitionNode, name: string): string | null {
  const type = variableDefinitions.find(({ variable }) => variable.name.value === name)?.type;
  const named = type?.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named?.kind === Kind.NAMED_TYPE && named.name.value === DATE) return DATE;
  return name === 'predicate' ? name : null;
}

function checkerOf({ schema, document, definition }: FormSurroundings, fail: Report) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const context = { schema, fragments };
  const query = schema.getQueryType()!;
  const top: SelectionSite = {
    types: [query],
    selections: [{ of: query, set: definition.selectionSet }],
    list: false,
    vocabulary: null,
  };
  const variables = definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];

  /** Where a path leads; null, and reported, where it leads nowhere. */
  const site = (key: string, path: Path, rows: RowSites | null): SelectionSite | null => {
    const start = path.start === 'row' ? rows?.row : path.start === 'parent' ? rows?.parent : top;
    if (!start) {
      fail(key, `without a row, a path begins with / or $: /${path.keys.join('.')}`);
      return null;
    }
    const found = siteAt(context, start, path.keys);
    if (!('problem' in found)) return found;
    fail(key, `${path.keys.join('.')}: ${found.problem}`);
    return null;
  };

  /** The path to a value, its vocabulary found. */
  const value = (key: string, path: Path, rows: RowSites | null): Path => {
    if (path.start === 'variable') {
      const [name] = path.keys as [string];
      if (!variables.includes(name) || name === LANG)
        fail(key, `the operation has no $${name}${didYouMean(name, variables)}`);
      return { ...path, vocabulary: variableVocabulary(definition, name) };
    }
    const found = site(key, path, rows);
    if (!found) return path;
    if (path.counted) {
      if (!found.list) fail(key, `${path.keys.join('.')} is no list that could be counted`);
      return path;
    }
    if (found.types.some(isCompositeType)) fail(key, `${path.keys.join('.') || '.'} is no value; go on to one`);
    for (const type of found.types.filter(isEnumType)) {
      const unworded = type.getValues().find(({ name }) => label(type.name, name, 'zh') === null);
      if (unworded) fail(key, `${type.name}.${unworded.name} has no word in src/domain/labels yet`);
    }
    return { ...path, vocabulary: found.vocabulary };
  };

  return {
    /** Where the rows of a list stand, and what holds the list; null, and reported, where there is none. */
    rowSite(path: Path): RowSites | null {
      const row = site('rows', path, null);
      const parent = row && site('rows', { ...path, keys: path.keys.slice(0, -1) }, null);
      if (!row || !parent) return null;
      const isPage = row.types.some((type) => isObjectType(type) && type.getFields()['totalCount'] !== undefined);
      if (row.selections.length > 0 && (row.list || !isPage)) return { row, parent };
      fail('rows', `${path.keys.join('.')} is no list of things`);
      return null;
    },
    paths(key: string, text: string, rows: RowSites | null): readonly Path[] {
      const paths = parsePaths(text);
      if (!paths) fail(key, `"${text}" is no path`);
      return (paths ?? []).map((path) => value(key, path, rows));
    },
    template(key: string, text: string, rows: RowSites | null): Template {
      const template = parseTemplate(text);
      if (!('problem' in template)) return withPaths(template, (path) => value(key, path, rows));
      fail(key, template.problem);
      return [];
    },
    things(key: string, path: Path, rows: RowSites, type: keyof typeof NEEDS): Path {
      const found = site(key, path, rows);
      if (!found) return path;
      if (found.types.some(({ name }) => name !== type)) {
        fail(key, `${path.keys.join('.') || '.'} leads to no ${type}`);
        return path;
      }
      for (const keys of NEEDS[type]) {
        const needed = siteAt(context, found, keys);
        if ('problem' in needed) fail(key, `${needed.problem}${type === 'Claim' ? '; spread ...Cited there' : ''}`);
      }
      return path;
    },
  };
}
