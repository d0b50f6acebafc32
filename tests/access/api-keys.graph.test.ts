import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApiKey, listApiKeys, openApiKeys, revokeApiKey } from '../../src/access/api-keys.ts';
import type { KeyListedRow } from '../../src/generated/cypher.ts';
import type { Database } from '../../src/graph/database.ts';
import { openTestDatabase } from '../support/neo4j.ts';

let database: Database;
beforeAll(async () => {
  database = openTestDatabase();
});
afterAll(() => database.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
beforeEach(() => database.write((run) => run('MATCH (k:ApiKey) DELETE k')));

describe('an API key', () => {
  it('is found by its secret, which is not stored', async () => {
    const secret = await createApiKey(database, { name: 'alice', role: 'curator' });
    expect(secret).toMatch(/^guanxi_[\w-]{43}$/);
    expect(await openApiKeys(database).find(secret!)).toEqual({ name: 'alice', role: 'curator' });
    const { rows } = await database.read('MATCH (k:ApiKey) RETURN properties(k) AS k');
    expect(JSON.stringify(rows)).not.toContain(secret!.slice(7));
  });

  it.each(['', 'guanxi_', 'alice', `guanxi_${'x'.repeat(43)}`, `guanxi_${'x'.repeat(44)}`, 'x'.repeat(100_000)])(
    'is not found by another text',
    async (secret) => {
      await createApiKey(database, { name: 'alice', role: 'reader' });
      expect(await openApiKeys(database).find(secret)).toBeNull();
    },
  );

  it('has a name of its own, also after it was revoked', async () => {
    await createApiKey(database, { name: 'alice', role: 'reader' });
    expect(await createApiKey(database, { name: 'alice', role: 'owner' })).toBeNull();
    expect(await revokeApiKey(database, 'alice')).toBe(true);
    expect(await createApiKey(database, { name: 'alice', role: 'owner' })).toBeNull();
  });

  it('is refused once it was revoked: at once by who did not know it, after ten seconds by who did', async () => {
    let now = 0;
    const secret = (await createApiKey(database, { name: 'alice', role: 'reader' }))!;
    const keys = openApiKeys(database, () => now);
    expect(await keys.find(secret)).not.toBeNull();
    await revokeApiKey(database, 'alice');
    expect(await openApiKeys(database).find(secret)).toBeNull();
    now += 9000;
    expect(await keys.find(secret)).not.toBeNull();
    now += 2000;
    expect(await keys.find(secret)).toBeNull();
  });

  it.each([3_600_000, -3_600_000])(
    'is refused after ten seconds also where the clock of the server is set meanwhile, by %d ms',
    async (by) => {
      const [now, clock] = [performance.now.bind(performance), Date.now];
      const secret = (await createApiKey(database, { name: 'alice', role: 'reader' }))!;
      const keys = openApiKeys(database);
      expect(await keys.find(secret)).not.toBeNull();
      await revokeApiKey(database, 'alice');
      vi.spyOn(Date, 'now').mockImplementation(() => clock() + by);
      expect(await keys.find(secret)).not.toBeNull();
      vi.spyOn(performance, 'now').mockImplementation(() => now() + 10_000);
      expect(await keys.find(secret)).toBeNull();
    },
  );

  it('has its times from the clock of the database, wherever that of the server stands', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
    const secret = (await createApiKey(database, { name: 'alice', role: 'reader' }))!;
    await openApiKeys(database).find(secret);
    await expect.poll(async () => (await listApiKeys(database))[0]!.usedAt).not.toBeNull();
    await revokeApiKey(database, 'alice');
    const [{ createdAt, usedAt, revokedAt }] = (await listApiKeys(database)) as [KeyListedRow];
    const { rows } = await database.read('RETURN datetime.realtime().epochMillis');
    const now = Number(rows[0]![0]);
    for (const time of [createdAt, usedAt!, revokedAt!]) {
      expect(Date.parse(time)).toBeLessThanOrEqual(now);
      expect(Date.parse(time)).toBeGreaterThan(0);
    }
    expect([createdAt, usedAt, revokedAt].toSorted()).toEqual([createdAt, usedAt, revokedAt]);
  });

  it('is listed with its last use, by name, and nothing of its secret', async () => {
    const secret = (await createApiKey(database, { name: 'bob', role: 'reader' }))!;
    await createApiKey(database, { name: 'alice', role: 'owner' });
    await openApiKeys(database).find(secret);
    await expect.poll(async () => (await listApiKeys(database))[1]!.usedAt).not.toBeNull();
    await revokeApiKey(database, 'bob');
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string;
    expect(await listApiKeys(database)).toEqual([
      { name: 'alice', role: 'owner', createdAt: time, usedAt: null, revokedAt: null },
      { name: 'bob', role: 'reader', createdAt: time, usedAt: time, revokedAt: time },
    ]);
  });

  it('that there is not cannot be revoked', async () => {
    expect(await revokeApiKey(database, 'nobody')).toBe(false);
  });
});
