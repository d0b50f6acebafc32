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
import { didYouMean } from '../domain/did-you-mean.ts';
import { label } from '../domain/labels/label.ts';
import type { Path } from './path.ts';
import { LANG } from './question.ts';
import { DATE, siteAt, type SelectionSite } from './selected.ts';
import { parsePaths, parseTemplate, withPaths, type Template } from './template.ts';

/** What the form is checked against. */
export interface FormContext {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

/** Reports what is wrong with a key of the form. */
export type Report = (key: string, message: string) => void;

/** What the operation selects of a row, and of the thing whose list the row stands in. */
export interface RowSites {
  readonly row: SelectionSite;
  readonly parent: SelectionSite;
}

/** The fields that an answer needs of a claim, an absence and an ambiguity to cite them. */
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

/** A type whose members an answer lists beside its rows. */
export type Listed = keyof typeof NEEDS;

/** Checks the paths of a form against the operation; what is wrong with them goes to `fail`. */
export class PathChecker {
  readonly #context: Parameters<typeof siteAt>[0];
  readonly #definition: OperationDefinitionNode;
  readonly #top: SelectionSite;
  readonly #variables: readonly string[];
  readonly #fail: Report;

  constructor({ schema, document, definition }: FormContext, fail: Report) {
    const query = schema.getQueryType()!;
    this.#context = { schema, fragments: fragmentsOf(document) };
    this.#definition = definition;
    this.#top = {
      types: [query],
      selections: [{ of: query, set: definition.selectionSet }],
      list: false,
      vocabulary: null,
    };
    this.#variables = definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    this.#fail = fail;
  }

  /** Where the rows of a list stand, and what holds the list; null, and reported, where there is none. */
  rowSite(path: Path): RowSites | null {
    const row = this.#site('rows', path, null);
    const parent = row && this.#site('rows', { ...path, keys: path.keys.slice(0, -1) }, null);
    if (!row || !parent) return null;
    const isPage = row.types.some((type) => isObjectType(type) && type.getFields()['totalCount'] !== undefined);
    if (row.selections.length > 0 && (row.list || !isPage)) return { row, parent };
    this.#fail('rows', `${path.keys.join('.')} is no list of things`);
    return null;
  }

  /** The paths to values that a text names, each with its vocabulary. */
  paths(key: string, text: string, rows: RowSites | null): readonly Path[] {
    const paths = parsePaths(text);
    if (!paths) this.#fail(key, `"${text}" is no path`);
    return (paths ?? []).map((path) => this.#value(key, path, rows));
  }

  /** A template, its paths found. */
  template(key: string, text: string, rows: RowSites | null): Template {
    const template = parseTemplate(text);
    if (!('problem' in template)) return withPaths(template, (path) => this.#value(key, path, rows));
    this.#fail(key, template.problem);
    return [];
  }

  /** The path to members of a type, of which the operation must select what the answer says of them. */
  listOf(key: string, path: Path, rows: RowSites, type: Listed): Path {
    const found = this.#site(key, path, rows);
    if (!found) return path;
    if (found.types.some(({ name }) => name !== type)) {
      this.#fail(key, `${path.keys.join('.') || '.'} leads to no ${type}`);
      return path;
    }
    for (const keys of NEEDS[type]) {
      const needed = siteAt(this.#context, found, keys);
      if ('problem' in needed) this.#fail(key, `${needed.problem}${type === 'Claim' ? '; spread ...Cited there' : ''}`);
    }
    return path;
  }

  /** Where a path leads; null, and reported, where it leads nowhere. */
  #site(key: string, path: Path, rows: RowSites | null): SelectionSite | null {
    const start = path.start === 'row' ? rows?.row : path.start === 'parent' ? rows?.parent : this.#top;
    if (!start) {
      this.#fail(key, `without a row, a path begins with / or $: /${path.keys.join('.')}`);
      return null;
    }
    const found = siteAt(this.#context, start, path.keys);
    if (!('problem' in found)) return found;
    this.#fail(key, `${path.keys.join('.')}: ${found.problem}`);
    return null;
  }

  /** The path to a value, its vocabulary found. */
  #value(key: string, path: Path, rows: RowSites | null): Path {
    if (path.start === 'variable') return this.#variable(key, path);
    const found = this.#site(key, path, rows);
    if (!found) return path;
    if (path.counted) {
      if (!found.list) this.#fail(key, `${path.keys.join('.')} is no list that could be counted`);
      return path;
    }
    if (found.types.some(isCompositeType)) this.#fail(key, `${path.keys.join('.') || '.'} is no value; go on to one`);
    for (const type of found.types.filter(isEnumType)) {
      const unlabelled = type.getValues().find(({ name }) => label(type.name, name, 'zh') === null);
      if (unlabelled) this.#fail(key, `${type.name}.${unlabelled.name} has no word in src/domain/labels yet`);
    }
    return { ...path, vocabulary: found.vocabulary };
  }

  #variable(key: string, path: Path): Path {
    const [name] = path.keys as [string];
    if (!this.#variables.includes(name) || name === LANG)
      this.#fail(key, `the operation has no $${name}${didYouMean(name, this.#variables)}`);
    return { ...path, vocabulary: variableVocabulary(this.#definition, name) };
  }
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
}

/** The vocabulary of a variable's values: a date, or a predicate, which is a text in the schema. */
function variableVocabulary({ variableDefinitions = [] }: OperationDefinitionNode, name: string): string | null {
  const type = variableDefinitions.find(({ variable }) => variable.name.value === name)?.type;
  const named = type?.kind === Kind.NON_NULL_TYPE ? type.type : type;
  if (named?.kind === Kind.NAMED_TYPE && named.name.value === DATE) return DATE;
  return name === 'predicate' ? name : null;
}
