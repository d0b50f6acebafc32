import { describe, expect, test } from '@jest/globals';
import { createApollo } from '../../src/api/apollo.ts';
import { createLogger } from '../../src/api/logger.ts';
import { planKnown } from '../../src/api/plan-known.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const firstAnswers = 'query One { firm(id: "a") { id } } query Two { person(id: "b") { id } }';

/** Plans the known operations over a database that answers nothing, until `enough` says so of the statements it was sent. */
async function planning(enough: (sent: readonly string[]) => boolean, fails = false) {
  const log = createLogger('silent');
  const apollo = await createApollo(log);
  await apollo.start();
  const controller = new AbortController();
  const sent: string[] = [];
  let planned = 0;
  const database = fakeDatabase((text) => {
    sent.push(text);
    if (enough(sent)) controller.abort();
    if (fails) throw new Error('away');
    return [];
  });
  const told = () => {
    planned += 1;
  };
  await planKnown({
    apollo,
    context: { database },
    firstAnswers,
    log,
    planned: told,
    stop: controller.signal,
    beginAfterMs: 0,
  });
  await apollo.stop();
  return { sent, planned };
}

describe('the operations that are known beforehand', () => {
  test('are asked after the start: the first answers, then the examples of root fields and the questions', async () => {
    const { sent, planned } = await planning((all) => all.length >= 40);
    expect(sent[0]).toMatch(/Firm/);
    expect(sent[1]).toMatch(/Person/);
    expect(planned).toBeGreaterThanOrEqual(2);
  });

  test('are no longer asked once the server is to stop', async () => {
    const { sent } = await planning((all) => all.length >= 3);
    expect(sent.length).toBeLessThan(12);
  });

  test('are gone on with where the database fails: it is nobody’s trouble', async () => {
    const { sent } = await planning((all) => all.length >= 40, true);
    expect(sent.length).toBeGreaterThanOrEqual(40);
  });
});
