import { describe, expect, it } from 'vitest';
import { MOST_ROWS, rowsAhead, sumOfRows, type Binding } from '../../src/query/rows-ahead.ts';

const list = (match: string, clauses = match): Binding => ({ match, clauses: () => clauses });

describe('a statement that counts rows ahead', () => {
  it('goes from the root through list after list, each with its conditions, and stops beyond the most', () => {
    const text = rowsAhead('MATCH (n0:Firm)', [
      list('MATCH (n0)-[r1:HEADS]-(n2)', 'MATCH (n0)-[r1:HEADS]-(n2) LIMIT 5'),
      list('MATCH (c3:Claim)'),
    ]);
    const most = ` WITH * LIMIT ${MOST_ROWS + 1}`;
    expect(text).toBe(
      `MATCH (n0:Firm) CALL (*) { MATCH (n0)-[r1:HEADS]-(n2) LIMIT 5 RETURN r1, n2 }${most} ` +
        `CALL (*) { MATCH (c3:Claim) RETURN c3 }${most} RETURN count(*) AS rows`,
    );
  });

  it('begins with its first list where the root binds nothing', () => {
    expect(rowsAhead('', [list('MATCH (n0:Firm)')])).toMatch(/^CALL \(\) \{ MATCH \(n0:Firm\) RETURN n0 \}/);
  });

  it('is none where a list binds no variable of its own', () => {
    expect(rowsAhead('MATCH (n0:Firm)', [list('')])).toBeNull();
    expect(rowsAhead('MATCH (n0:Firm)', [list('MATCH (n0)')])).toBeNull();
  });

  it('takes neither parameters nor properties nor texts for variables', () => {
    expect(rowsAhead('', [list("MATCH (n0 {id: $p1}) WHERE n0.key2 = 'x3'")])).toContain('RETURN n0 }');
  });

  it('adds up what several count', () => {
    expect(sumOfRows(['A', 'B'])).toBe('CALL () { A UNION ALL B } RETURN sum(rows) AS rows');
  });
});
