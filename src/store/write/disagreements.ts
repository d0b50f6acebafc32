import { codeIn } from '../../domain/claim-checks/code-in.ts';
import { SINGLE_POSTS, succeeds, successionInWords, tenureOf } from '../../domain/claim-checks/successions.ts';
import { excessAmong, excessAmongSources, stakeOf } from '../../domain/claim-checks/stakes.ts';
import type { Claim } from '../../domain/claim.ts';
import { claimFromProperties } from '../layout/claim.ts';
import { codeMark } from '../../domain/name-forms.ts';
import { relationId } from '../../domain/relation-types.ts';
import { isStanding } from '../../domain/standing.ts';
import {
  claimDescribing,
  claimOfRelations,
  claimOnPosts,
  claimOwning,
  disputeOnClaims,
  entityWithCodes,
} from '../../generated/cypher.ts';
import { batches } from './batches.ts';
import type { ReadStored } from './read-stored.ts';

/**
 * Where newly stored `claims`, of the sources `own`, disagree with stored claims of other sources: one code of two things,
 * shares of one firm that add up to more than the whole at one time, and a successor before the end of an expected term.
 * One line of text for each.
 */
export async function disagreements(
  read: ReadStored,
  claims: readonly Claim[],
  own: readonly string[],
): Promise<readonly string[]> {
  return [
    ...(await codeDisagreements(read, claims, own)),
    ...(await shareDisagreements(read, claims, own)),
    ...(await successions(read, claims, own)),
  ];
}

async function codeDisagreements(read: ReadStored, claims: readonly Claim[], own: readonly string[]) {
  const ours = codesOf(claims);
  const pairs: { readonly key: string; readonly words: string }[] = [];
  for (const some of batches(ours, 500)) {
    const queries = some.map(({ code }) => `nameMarks:${codeMark(code.value)}`);
    const ids = (await read(entityWithCodes, { queries })).map(({ id }) => id);
    const found = await read(claimDescribing, { predicates: ['IDENTIFIER'], ids });
    const stored = codesOf(found.map(({ claim }) => claimFromProperties(claim)));
    const theirs = stored.filter(({ source }) => !own.includes(source));
    for (const { id, code } of some) {
      for (const other of theirs.filter((one) => one.code.key === code.key && one.id !== id)) {
        const [low, high] = id < other.id ? [id, other.id] : [other.id, id];
        const words = `the ${code.scheme} "${code.value}" is that of "${id}" and, in ${other.source}, of "${other.id}"; they may be the same (POSSIBLY_SAME_AS), or one of the codes is wrong`;
        pairs.push({ key: relationId(low, 'POSSIBLY_SAME_AS', high, null), words });
      }
    }
  }
  const relations = [...new Set(pairs.map(({ key }) => key))];
  if (relations.length === 0) return [];
  const same = new Set((await read(claimOfRelations, { relations })).map(({ relation }) => relation));
  return [...new Set(pairs.filter(({ key }) => !same.has(key)).map(({ words }) => words))];
}

async function shareDisagreements(read: ReadStored, claims: readonly Claim[], own: readonly string[]) {
  const firms = new Set(claims.flatMap((claim) => (stakeOf(claim) === null ? [] : claim.object!)));
  const lines: string[] = [];
  for (const ids of batches([...firms], 500)) {
    const rows = await read(claimOwning, { ids });
    const stakes = rows.flatMap(({ id, claim }) => {
      const stake = stakeOf(claimFromProperties(claim));
      return stake === null ? [] : [{ ...stake, firm: id }];
    });
    for (const firm of ids) {
      const all = stakes.filter((stake) => stake.firm === firm);
      const excess = all.every(({ source }) => own.includes(source)) ? null : excessAmongSources(all);
      if (excess === null) continue;
      lines.push(excessAmong(firm, all, excess));
    }
  }
  return lines;
}

/** One line for each expected term that a claim of another source cuts short, where one of the two is new. */
async function successions(read: ReadStored, claims: readonly Claim[], own: readonly string[]) {
  const bodies = new Set(claims.flatMap((claim) => (tenureOf(claim) === null ? [] : claim.object!)));
  const lines: string[] = [];
  for (const ids of batches([...bodies], 500)) {
    const rows = await read(claimOnPosts, { ids, predicates: [...SINGLE_POSTS] });
    const all = rows.flatMap(({ claim }) => tenureOf(claimFromProperties(claim)) ?? []);
    for (const body of ids) {
      const tenures = all.filter(({ claim }) => claim.object === body);
      for (const expected of tenures) {
        const isNew = own.includes(expected.claim.source);
        // What files that are loaded together say of each other has been remarked on as they were checked.
        const next = tenures.find((one) => own.includes(one.claim.source) !== isNew && succeeds(one, expected));
        if (next === undefined) continue;
        const weighed = await read(disputeOnClaims, { claims: [next.claim.id, expected.claim.id] });
        if (weighed.length > 0) continue;
        lines.push(`claim "${next.claim.id}": ${successionInWords(next, expected, expected.claim.source)}`);
      }
    }
  }
  return lines;
}

function codesOf(claims: readonly Claim[]) {
  return claims.filter(isStanding).flatMap(({ subject, source, ...said }) => {
    const code = subject === null ? null : codeIn(said);
    return code === null ? [] : [{ id: subject!, source, code }];
  });
}
