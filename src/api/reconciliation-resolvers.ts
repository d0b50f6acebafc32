import type { GraphQLResolveInfo } from 'graphql';
import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError } from '../domain/input-error.ts';
import { LIMITS } from '../domain/limits.ts';
import { quoted } from '../domain/quoted.ts';
import type { QueryReconcileArgs, ReconcileInput, Resolvers } from '../generated/graphql.ts';
import { checkArguments, NAME_POINTS, shapeResolved, within, type Context, type Engine } from '../query/engine.ts';
import { candidatesFor, LOOKED_AT } from '../reconcile/find-candidates.ts';
import { PROPERTIES, propertyOf } from '../reconcile/properties.ts';
import type { RankedCandidate } from '../reconcile/rank-candidates.ts';
import type { ReconcileQuery } from '../reconcile/reconcile-query.ts';
import { toGraphQLError } from './errors.ts';

/** The answer to one field, whose entities are read at once. */
interface Answer {
  /** The ids of all candidates, and of those that are certain. */
  readonly ids: readonly string[];
  readonly certain: readonly string[];
  /** By the nodes of the field that is an entity: each selection is read once. */
  readonly read: Map<unknown, Promise<ReadonlyMap<string, unknown>>>;
}

interface Reconciled {
  readonly candidates: readonly RankedCandidate[];
  readonly answer: Answer;
}

interface Reconciling {
  readonly candidate: RankedCandidate;
  readonly answer: Answer;
}

type NoArgs = Readonly<Record<string, never>>;
type Asked = readonly [context: Context, info: GraphQLResolveInfo];

/** How many candidates a name gets where `limit` is null. */
const USUAL_LIMIT = 5;

/** The resolvers of `reconcile`: candidates are found as /reconcile finds them, and what is selected of them is read by the engine. */
export function reconciliationResolvers(entitiesById: Engine['entitiesById']): Resolvers {
  const entityOf = async (id: string, ids: readonly string[], { read }: Answer, ...[context, info]: Asked) => {
    try {
      const reading = read.get(info.fieldNodes) ?? entitiesById(ids, {}, context, info);
      read.set(info.fieldNodes, reading);
      const entity = (await reading).get(id);
      if (entity === undefined)
        throw new InputError(`The entity ${quoted(id)} was removed in the meantime; ask again.`, 'NOT_FOUND');
      return entity;
    } catch (error) {
      throw toGraphQLError(error);
    }
  };
  return {
    Query: { reconcile },
    Reconciliation: {
      match: ({ candidates, answer }: Reconciled, _args: NoArgs, context: Context, info: GraphQLResolveInfo) => {
        const certain = candidates.find(({ match }) => match);
        return certain ? entityOf(certain.entity.id, answer.certain, answer, context, info) : null;
      },
      candidates: ({ candidates, answer }: Reconciled) =>
        candidates.map((candidate): Reconciling => ({ candidate, answer })),
    },
    ReconcileCandidate: {
      entity: ({ candidate, answer }: Reconciling, _args: NoArgs, context: Context, info: GraphQLResolveInfo) =>
        entityOf(candidate.entity.id, answer.ids, answer, context, info),
      score: ({ candidate }: Reconciling) => candidate.rating.score,
      match: ({ candidate }: Reconciling) => candidate.match,
      features: ({ candidate }: Reconciling, args: NoArgs, _context: Context, info: GraphQLResolveInfo) =>
        shapeResolved(info, args, featuresOf(candidate)),
    },
  } as unknown as Resolvers;
}

async function reconcile(
  _root: unknown,
  args: QueryReconcileArgs,
  { database, made }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Reconciled[]> {
  try {
    checkArguments(info.parentType.getFields()[info.fieldName]!.args, { ...args });
    const most = LIMITS.names.value;
    if (args.queries.length > most)
      throw new InputError(`queries: ${args.queries.length} are too many; give at most ${most}.`, 'TOO_MUCH');
    const limit = within('limit', args.limit ?? USUAL_LIMIT, 1, LOOKED_AT);
    const queries = args.queries.map((query, index) => queryOf(query, `queries[${index}]`, limit));
    const found = await candidatesFor(database, queries);
    if (made) made.objects += found.length * (NAME_POINTS + 1) + found.flat().length;
    const all = found.flat();
    const answer: Answer = { ids: idsOf(all), certain: idsOf(all.filter(({ match }) => match)), read: new Map() };
    return found.map((candidates) => ({ candidates, answer }));
  } catch (error) {
    throw toGraphQLError(error);
  }
}

function idsOf(candidates: readonly RankedCandidate[]): readonly string[] {
  return [...new Set(candidates.map(({ entity }) => entity.id))];
}

function queryOf({ name, kinds, properties }: ReconcileInput, at: string, limit: number): ReconcileQuery {
  const query = name?.trim() ?? '';
  if (query === '' && !properties) throw new InputError(`${at}: give a name, or properties.`);
  return {
    query,
    kinds: kinds ?? [],
    strict: true,
    limit,
    properties: (properties ?? []).map(({ property, values }, index) => {
      if (propertyOf(property)) return { pid: property, values };
      const near = didYouMean(
        property,
        PROPERTIES.map(({ id }) => id),
      );
      const message = `${at}.properties[${index}]: there is no property ${quoted(property)}`;
      throw new InputError(`${message}${near || '; GET /reconcile/properties lists them.'}`);
    }),
  };
}

function featuresOf({ rating, namesakes }: RankedCandidate) {
  const { similarity, named, identified, agreed, contradicted } = rating;
  return {
    nameSimilarity: similarity,
    nameExact: named,
    namesakes,
    identified,
    agrees: agreed,
    contradicts: contradicted,
  };
}
