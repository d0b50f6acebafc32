import { elementType, isList, textOf, useOf, valueOf, type Variable } from '../domain/variable-use.ts';
import { PageEntitiesDocument, SearchPageDocument, type PageEntityFragment } from '../generated/page-operations.ts';
import type { Ask, PageRequest } from './page.ts';

/** What a form was filled with, and what became of it. */
export interface QuestionValues {
  /** By the names of the variables. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Names that were read as entities. */
  readonly read: readonly { readonly text: string; readonly entity: PageEntityFragment }[];
  /** Names that stand for several entities, or for none, and the variables that they were given for. */
  readonly open: readonly {
    readonly variable: string;
    readonly text: string;
    readonly choices: readonly PageEntityFragment[];
  }[];
}

/** How a text is matched that is taken for the name of one entity without asking back. */
const SURE = ['identifier', 'exact', 'traditional', 'abbreviation', 'reordered'];

/** How many entities are offered where a name is not clear. */
const MOST_CHOICES = 8;

/** The values of a question's variables as the form of its page sends them: a name of an entity stands for its id. */
export async function questionValues(
  page: PageRequest,
  operation: string,
  variables: readonly Variable[],
  ask: Ask,
): Promise<QuestionValues> {
  const found: {
    values: Record<string, unknown>;
    read: QuestionValues['read'][number][];
    open: QuestionValues['open'][number][];
  } = { values: {}, read: [], open: [] };
  for (const variable of variables) {
    const value = valueOf(variable, page.query[variable.name] ?? '');
    if (value === undefined) continue;
    const use = useOf(operation, variable);
    if (use.of !== 'ENTITY' || elementType(variable.type) !== 'ID') {
      found.values[variable.name] = value;
      continue;
    }
    const ids: string[] = [];
    for (const text of [value].flat().map(String)) {
      const entity = await entityOf(page, text, use.kinds, ask);
      if (Array.isArray(entity)) found.open.push({ variable: variable.name, text, choices: entity });
      else {
        ids.push(entity.id);
        if (entity.id !== text) found.read.push({ text, entity });
      }
    }
    found.values[variable.name] = isList(variable) ? ids : (ids[0] ?? value);
  }
  return found;
}

/** The entity of an id or of a clear name; else those that it may stand for. */
async function entityOf(
  page: PageRequest,
  text: string,
  kinds: readonly PageEntityFragment['kind'][] | null,
  ask: Ask,
): Promise<PageEntityFragment | PageEntityFragment[]> {
  const { entities } = await ask(PageEntitiesDocument, { ids: [text], lang: page.lang });
  const [known] = entities ?? [];
  if (known) return known;
  const { search } = await ask(SearchPageDocument, {
    text,
    kinds: kinds === null ? null : [...kinds],
    after: null,
    lang: page.lang,
  });
  const edges = search?.edges ?? [];
  const sure = edges.filter(({ rule }) => SURE.includes(rule));
  const [only] = sure.length === 1 ? sure : edges.length === 1 ? edges : [];
  return only ? only.node : edges.slice(0, MOST_CHOICES).map(({ node }) => node);
}

/** The names of the entities that the fields of a form hold or give as examples, by id. */
export async function entityNames(
  page: PageRequest,
  operation: string,
  variables: readonly (Variable & { readonly example: string | null })[],
  values: Readonly<Record<string, unknown>>,
  ask: Ask,
): Promise<ReadonlyMap<string, string>> {
  const ids = variables
    .filter((variable) => useOf(operation, variable).of === 'ENTITY')
    .flatMap(({ name, example }) => [...textOf(values[name]).split(','), ...(example ?? '').split(',')])
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) return new Map();
  const { entities } = await ask(PageEntitiesDocument, { ids: [...new Set(ids)], lang: page.lang });
  return new Map((entities ?? []).flatMap((entity) => (entity ? [[entity.id, entity.name]] : [])));
}
