import {
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  isInterfaceType,
  typeFromAST,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { didYouMean } from '../domain/did-you-mean.ts';

/** The type of dates, which read otherwise in a sentence than in a table. */
export const DATE = 'PartialDate';

/** What a claim says of an attribute: a word of a vocabulary or a text, by the claim's predicate. */
export const CLAIM_VALUE = 'Claim.value';

/** What an operation selects at one place. */
export interface SelectionSite {
  /** The types that stand there: several where fragments ask different things under one name. */
  readonly types: readonly GraphQLNamedType[];
  /** What is selected of them, each with the type that it is selected of. */
  readonly selections: readonly Selection[];
  /** Whether a list stands there. */
  readonly list: boolean;
  /** The vocabulary of the values, where they are words of one. */
  readonly vocabulary: string | null;
}

interface Selection {
  readonly of: GraphQLCompositeType;
  readonly set: SelectionSetNode;
}

interface Context {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The place that keys lead to from another one, or the problem that they lead nowhere. A page of a connection and a part
 * of the graph must be asked how much they leave out, or an answer could not say so.
 */
export function siteAt(
  context: Context,
  from: SelectionSite,
  keys: readonly string[],
): SelectionSite | { readonly problem: string } {
  let site = from;
  for (const key of keys) {
    const fields = site.selections.flatMap((selection) => fieldsOf(context, selection));
    const found = fields.filter((field) => field.key === key);
    if (found.length === 0) {
      const there = [...new Set(fields.map((field) => field.key))];
      const hint = there.length > 0 ? `; it selects ${there.join(', ')}` : '';
      return { problem: `the operation selects no "${key}" there${hint}${didYouMean(key, there)}` };
    }
    for (const teller of ['totalCount', 'truncated']) {
      const lists = found.filter(({ of, list }) => list && fieldNames(of).includes(teller));
      if (lists.length > 0 && !fields.some((field) => field.key === teller))
        return { problem: `"${key}" may be a part only; select ${teller} beside it` };
    }
    site = {
      types: found.map(({ type }) => type),
      selections: found.flatMap(({ type, set }) => (isCompositeType(type) && set ? [{ of: type, set }] : [])),
      list: found.some(({ list }) => list),
      vocabulary: found.map(vocabularyOf).find((name) => name !== null) ?? null,
    };
  }
  return site;
}

interface Field {
  readonly key: string;
  readonly name: string;
  readonly of: GraphQLCompositeType;
  readonly type: GraphQLNamedType;
  readonly list: boolean;
  readonly set: SelectionSetNode | undefined;
}

function fieldsOf({ schema, fragments }: Context, { of, set }: Selection): readonly Field[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const definition = isObjectType(of) || isInterfaceType(of) ? of.getFields()[selection.name.value] : undefined;
      if (!definition) return [];
      const type = getNamedType(definition.type);
      const list = isListType(getNullableType(definition.type));
      const key = selection.alias?.value ?? selection.name.value;
      return [{ key, name: selection.name.value, of, type, list, set: selection.selectionSet }];
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) return [];
    const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : of;
    return isCompositeType(condition)
      ? fieldsOf({ schema, fragments }, { of: condition, set: fragment.selectionSet })
      : [];
  });
}

function fieldNames(type: GraphQLCompositeType): readonly string[] {
  return 'getFields' in type ? Object.keys(type.getFields()) : [];
}

/** A predicate is a text in the schema, since it is the name of a relation type or of an attribute; it is read as a word. */
function vocabularyOf({ type, name, of }: Field): string | null {
  if (isEnumType(type) || type.name === DATE) return type.name;
  if (of.name !== 'Claim') return null;
  return name === 'predicate' ? 'predicate' : name === 'value' ? CLAIM_VALUE : null;
}
