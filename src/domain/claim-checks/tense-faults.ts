import { RELATION_TYPES, type RelationTypeInfo } from '../relation-types.ts';
import type { CheckedClaim, ClaimFault } from './claim-fault.ts';

/** "Formerly worked at" is what the FORMER tense says; any other type says so by a past state and its end. */
export function tenseFaults({ type, formerOf }: RelationTypeInfo, claim: CheckedClaim): readonly ClaimFault[] {
  const { tense = 'CURRENT' } = claim;
  const fault = (message: string): readonly ClaimFault[] => [{ code: 'TENSE', at: ['tense'], message }];
  if (formerOf !== null && tense !== 'FORMER') {
    return fault(`${type} says that it is over: its tense is FORMER and not ${tense}`);
  }
  if (formerOf !== null || tense !== 'FORMER') return [];
  const former = RELATION_TYPES.find((info) => info.formerOf === type)?.type;
  const way = former === undefined ? 'say PAST_STATE, and its "end" where it is printed' : `say ${former}`;
  return fault(`${type} is not FORMER: ${way}`);
}
