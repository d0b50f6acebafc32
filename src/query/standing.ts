/** The condition on a claim that it counts for the views: accepted, and still believed. What is left out of the store is the rule. */
export function isStandingClaim(claim: string): string {
  return `${claim}.status IS NULL AND coalesce(${claim}.rank, 'NORMAL') <> 'DEPRECATED'`;
}

/** The same, and that it affirms. */
export function isAffirmingClaim(claim: string): string {
  return `${isStandingClaim(claim)} AND ${claim}.polarity IS NULL`;
}
