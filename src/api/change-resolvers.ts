import { GraphQLError } from 'graphql';
import { addSource } from '../changes/add-source.ts';
import { correctClaim } from '../changes/correct-claim.ts';
import { decideClaims, rankClaims } from '../changes/decide-claims.ts';
import type { Actor, ChangeMade } from '../changes/make-change.ts';
import { ChangeRefused, type ChangeProblem } from '../changes/problem.ts';
import type { SourceTexts } from '../changes/quotes.ts';
import { proposeClaims } from '../changes/propose-claims.ts';
import { judgeIdentity } from '../changes/judge-identity.ts';
import { revertChange } from '../changes/revert-change.ts';
import type { ReviewMode } from '../domain/review-mode.ts';
import { leastRole, mayDo, type Right } from '../domain/roles.ts';
import type { Database } from '../graph/database.ts';
import type {
  MutationAddSourceArgs,
  MutationCorrectClaimArgs,
  MutationDecideClaimsArgs,
  MutationJudgeIdentityArgs,
  MutationProposeClaimsArgs,
  MutationRankClaimsArgs,
  MutationRevertChangeArgs,
} from '../generated/graphql.ts';
import { CHANGE_POINTS, idsLike, madeResolver, noteMerge, type Context } from '../query/engine.ts';
import { toGraphQLError } from './errors.ts';
import type { Logger } from './logger.ts';

/** How changes are taken. */
export interface ChangeSettings {
  readonly review: ReviewMode;
  /** The server's own copies of sources; null where it has none. */
  readonly texts: SourceTexts | null;
  /** Whether who has no key must send one to change anything, and is not refused for good. */
  readonly takesKeys: boolean;
  readonly log: Logger;
}

/** What a mutation answers with: ids, and what was in its way. */
type Payload = Readonly<Record<string, unknown>> & { readonly problems: readonly ChangeProblem[] };

/** Makes a change for an actor. */
type Make<Args> = (database: Database, actor: Actor, args: Args) => Promise<ChangeMade>;

/** Resolvers of all mutations and of what they answer with. */
export function changeResolvers(settings: ChangeSettings) {
  const { review, texts } = settings;
  const change = <Args>(right: Right, make: Make<Args>) => mutation(settings, right, make);
  const near = (database: Database) => (id: string) => idsLike(database, id);
  const [changes, claims, sources, entities] = ['Change', 'Claim', 'Source', 'Entity'].map((label) =>
    madeResolver(label, toGraphQLError),
  );
  const payload = { change: changes, problems: ({ problems }: Payload) => problems };
  return {
    Mutation: {
      addSource: change('addSource', (database, actor, { input }: MutationAddSourceArgs) =>
        addSource(database, actor, input, texts),
      ),
      proposeClaims: change('proposeClaims', (database, actor, { input }: MutationProposeClaimsArgs) => {
        if (input.accept) checkRight(settings, actor, 'decideClaims');
        return proposeClaims(database, actor, input, { review, texts, idsLike: near(database) });
      }),
      decideClaims: change('decideClaims', (database, actor, { input }: MutationDecideClaimsArgs) =>
        decideClaims(database, actor, input, review),
      ),
      rankClaims: change('rankClaims', (database, actor, { input }: MutationRankClaimsArgs) =>
        rankClaims(database, actor, input),
      ),
      correctClaim: change('correctClaim', (database, actor, { input }: MutationCorrectClaimArgs) =>
        correctClaim(database, actor, input, { review, texts, idsLike: near(database) }),
      ),
      judgeIdentity: change('judgeIdentity', (database, actor, { input }: MutationJudgeIdentityArgs) =>
        judgeIdentity(database, actor, input, near(database)),
      ),
      revertChange: change('revertChange', (database, actor, { input }: MutationRevertChangeArgs) =>
        revertChange(database, actor, input),
      ),
    },
    AddSourcePayload: { ...payload, source: sources },
    ProposeClaimsPayload: { ...payload, claims },
    DecideClaimsPayload: { ...payload, claims },
    RankClaimsPayload: { ...payload, claims },
    CorrectClaimPayload: { ...payload, claim: claims, replaced: claims },
    JudgeIdentityPayload: { ...payload, left: entities, right: entities, canonical: entities },
    RevertChangePayload: payload,
    Problem: {
      code: ({ code }: ChangeProblem) => code,
      message: ({ message }: ChangeProblem) => message,
      path: ({ path }: ChangeProblem) => path,
    },
  };
}

/** What may merge entities, or take them apart. */
const MERGING: ReadonlySet<Right> = new Set<Right>(['judgeIdentity', 'revertChange']);

function mutation<Args>(settings: ChangeSettings, right: Right, make: Make<Args>) {
  return async (_root: unknown, args: Args, { database, caller, origin, made: count }: Context): Promise<Payload> => {
    const actor = caller ?? NOBODY;
    const requestId = origin?.requestId;
    try {
      checkRight(settings, actor, right);
      if (count) count.objects += CHANGE_POINTS;
      const { change, made } = await make(database, actor, args);
      if (MERGING.has(right)) noteMerge();
      settings.log.info({ requestId, actor: actor.name ?? actor.kind, role: actor.role, change }, 'a change was made');
      return { ...made, change, problems: [] };
    } catch (error) {
      if (error instanceof ChangeRefused) return { problems: error.problems };
      throw toGraphQLError(error);
    }
  };
}

/** Who asks without a server that asks who it is. */
const NOBODY: Actor = { kind: 'anonymous', name: null, role: null };

/** Refuses who may not make a change, before anything is read: what there is does not show in the answer. */
function checkRight({ takesKeys, log }: ChangeSettings, { kind, name, role }: Actor, right: Right): void {
  if (mayDo(role, right)) return;
  const needs = leastRole(right);
  log.warn({ actor: name ?? kind, role, right }, 'a change was not allowed');
  if (kind === 'anonymous' && takesKeys) {
    const message = `${right} needs a key of the role ${needs}; send it in the header Authorization: Bearer.`;
    throw new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
  const message = `${right} needs the role ${needs}; yours is ${role ?? 'none'}.`;
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}
