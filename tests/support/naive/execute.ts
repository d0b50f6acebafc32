import {
  buildSchema,
  execute,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { scalars } from '../../../src/api/scalars.ts';
import { readTypeDefs } from '../../../src/api/schema.ts';
import type { EntityKind } from '../../../src/domain/vocabulary.ts';
import { inLang } from '../../../src/domain/labels/in-lang.ts';
import { ownLang } from '../../../src/domain/labels/lang.ts';
import { labelOf } from '../../../src/domain/type-name.ts';
import { claimResolvers, statisticResolvers } from './claims.ts';
import { conflictResolvers } from './conflicts.ts';
import { entityResolvers, groupResolvers, traversal } from './entities.ts';
import { relationResolvers } from './relations.ts';
import type { NaiveResolver } from './resolvers.ts';
import { rootResolvers } from './roots.ts';
import {
  absenceResolvers,
  ambiguityResolvers,
  derivationResolvers,
  sourceResolvers,
  termResolvers,
} from './sources.ts';
import { textsGiven } from './texts-zh.ts';
import { StoredNode, StoredRelation, type World } from './world.ts';

const resolvers: Readonly<Record<string, Readonly<Record<string, NaiveResolver<never>>>>> = {
  Absence: absenceResolvers,
  Ambiguity: ambiguityResolvers,
  Claim: claimResolvers,
  Conflict: conflictResolvers,
  Derivation: derivationResolvers,
  Entity: entityResolvers,
  Group: groupResolvers,
  Query: rootResolvers,
  Relation: relationResolvers,
  Source: sourceResolvers,
  Statistic: statisticResolvers,
  Term: termResolvers,
};

/** The schema as its files have it, with what its scalars take and give. */
export async function naiveSchema(): Promise<GraphQLSchema> {
  const schema = buildSchema((await readTypeDefs()).join('\n'));
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries(scalars)) {
    Object.assign(schema.getType(name)!, { serialize, parseValue, parseLiteral });
  }
  return schema;
}

/** Whether the naive resolvers answer a root field. */
export function isNaiveRoot(name: string): boolean {
  return name in rootResolvers;
}

/** What graphql-js answers to an operation, one field at a time, each by going through all that there is. */
export function executeNaively(
  schema: GraphQLSchema,
  world: World,
  text: string,
  variableValues: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const document = parse(text);
  return execute({
    schema,
    document,
    variableValues,
    contextValue: world,
    fieldResolver,
    typeResolver,
  }) as ExecutionResult;
}

const fieldResolver: GraphQLFieldResolver<unknown, World> = (source, args, world, info) => {
  const { parentType, fieldName } = info;
  const own = [parentType, ...parentType.getInterfaces()]
    .map(({ name }) => resolvers[name]?.[fieldName] as NaiveResolver<unknown> | undefined)
    .find(Boolean);
  const resolver = own ?? (traversal(info) as NaiveResolver<unknown> | null);
  if (resolver) return resolver(source, args, world, info);
  const kept =
    source instanceof StoredNode || source instanceof StoredRelation ? source.properties : (source as object);
  const value = (kept as Record<string, unknown>)[fieldName];
  const text = typeof value === 'function' ? (value as (args: unknown) => unknown)(args) : value;
  const isChinese = ownLang(String(args['lang'] ?? '')) === 'zh';
  const given = source instanceof StoredNode ? textsGiven(source, args['lang'])[fieldName] : undefined;
  if (given !== undefined) return given;
  return isChinese ? (Array.isArray(text) ? text.map(inChinese) : inChinese(text)) : text;
};

function inChinese(value: unknown): unknown {
  return typeof value === 'string' ? inLang(value, 'zh') : value;
}

const NODES = ['Claim', 'Source', 'Term', 'Absence', 'Ambiguity', 'Derivation', 'Conflict'];

const typeResolver: GraphQLTypeResolver<unknown, World> = (value) => {
  if (value instanceof StoredRelation) return 'Relation';
  const node = value as StoredNode;
  if (!node.is('Entity')) return NODES.find((label) => node.is(label));
  const kind = node.properties['kind'] as EntityKind | undefined;
  return kind && labelOf(kind);
};
