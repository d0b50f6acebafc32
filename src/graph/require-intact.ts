import type { Database } from './database.ts';
import { StatementFailed } from './errors.ts';

/** The database answers, and what it answers cannot be: a file of its store is damaged. */
export class StoreDamaged extends Error {}

/** How many of the newest nodes of a label are looked at: a file that was cut short lacks its end. */
const NEWEST = 100;

/** How long it may take a cold database on a busy machine to plan and run the statement. */
const PLANNING_MS = 120_000;

/** What the program stores, by label, and the property that a constraint demands of each. */
const KEYS = { Claim: 'id', Entity: 'id', Source: 'id', Migration: 'number' } as const;

/**
 * Makes sure that the newest nodes of each kind have their keys. Neo4j opens a store whose files were cut short without
 * a word, and then answers null for what is missing, which would be blamed on the data. Throws StoreDamaged.
 */
export async function requireIntact(database: Database): Promise<void> {
  const parts = Object.entries(KEYS).map(
    ([label, key]) =>
      `MATCH (n:${label}) WITH n ORDER BY id(n) DESC LIMIT ${NEWEST} WHERE n.${key} IS NULL RETURN count(*) AS without`,
  );
  const text = `CALL () { ${parts.join(' UNION ALL ')} } RETURN sum(without) AS without`;
  const without = await database.read(text, {}, { deadlineMs: PLANNING_MS }).then(
    ({ rows }) => Number(rows[0]?.[0] ?? 0),
    (error: unknown) => {
      if (error instanceof StatementFailed && error.code?.startsWith('Neo.DatabaseError.')) return Number.NaN;
      throw error;
    },
  );
  if (without === 0) return;
  throw new StoreDamaged(
    Number.isNaN(without)
      ? 'The store of the database is damaged: records cannot be read.'
      : `The store of the database is damaged: ${without} records have lost what they held.`,
  );
}
