import { BLOCKING_KEYS, CANDIDATE, CANDIDATE_STATE } from './candidate.ts';
import { CHANGE, CHANGE_COUNTER, CHANGE_ENTRY, DECISION } from './change.ts';
import { CLAIM } from './claim.ts';
import { CONCERN, CONFLICT, CONTENTION, DISPUTE, DISPUTE_CLAIM } from './conflict.ts';
import { COUNT } from './count.ts';
import { ENTITY } from './entity.ts';
import { ALIAS, JUDGEMENT } from './judgement.ts';
import { PASSAGE } from './passage.ts';
import { typed, type Layout } from './properties.ts';
import { RELATION } from './relation.ts';
import { ABSENCE, AMBIGUITY, DERIVATION, GROUND, SOURCE } from './source.ts';
import { TERM } from './term.ts';

/** How far the import of a register has come. */
const REGISTER = { ...typed('string', 'id', 'hash'), rows: 'long', done: 'boolean' } as const satisfies Layout;

/** An API key, which `src/access/api-keys.ts` writes. */
const API_KEY = typed('string', 'name', 'hash', 'role', 'createdAt', 'usedAt', 'revokedAt') satisfies Layout;

/** What a client may still spend in a minute, which `src/access/take-lease.ts` writes. */
const BUDGET = {
  ...typed('string', 'id'),
  ...typed('long', 'minute', 'taken'),
  locked: 'boolean',
} as const satisfies Layout;

/** The layouts of all nodes by their labels, and of the relations between entities. */
export const LAYOUTS = {
  Absence: ABSENCE,
  Alias: ALIAS,
  Ambiguity: AMBIGUITY,
  ApiKey: API_KEY,
  BlockingKeys: BLOCKING_KEYS,
  Budget: BUDGET,
  CandidateState: CANDIDATE_STATE,
  Change: CHANGE,
  ChangeCounter: CHANGE_COUNTER,
  ChangeEntry: CHANGE_ENTRY,
  Claim: CLAIM,
  Concern: CONCERN,
  Conflict: CONFLICT,
  Contention: CONTENTION,
  Decision: DECISION,
  Derivation: DERIVATION,
  Dispute: DISPUTE,
  DisputeClaim: DISPUTE_CLAIM,
  Entity: ENTITY,
  Ground: GROUND,
  IdentityCandidate: CANDIDATE,
  Judgement: JUDGEMENT,
  Passage: PASSAGE,
  Register: REGISTER,
  relation: RELATION,
  Source: SOURCE,
  Tally: COUNT,
  Term: TERM,
} as const satisfies Readonly<Record<string, Layout>>;
