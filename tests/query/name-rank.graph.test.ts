import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { NameRecord } from '../../src/domain/entity-names.ts';
import { matchName, NO_MATCH, rankOf } from '../../src/domain/match-name.ts';
import { formsOf } from '../../src/domain/name-forms.ts';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { SYLLABLES } from '../../src/domain/syllables.ts';
import type { Database } from '../../src/graph/database.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { entityRow } from '../../src/store/layout/entity.ts';
import type { EntityKind } from '../../src/domain/vocabulary.ts';
import { readPairs } from '../../src/tools/names/pairs.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';

const pairs = readPairs(readFileSync('bench/names/pairs.csv', 'utf8'));

interface Stored {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly NameRecord[];
}

/** Every name of the labelled pairs once, two of them together as one entity's. */
const entities = [
  ...new Map(pairs.map((pair) => [`${pair.entity} ${pair.nameKind} ${pair.name}`, pair])).values(),
].reduce<Stored[]>((list, { entity: kind, name: value, nameKind }) => {
  const name = { value, kind: nameKind, lang: null, script: null, family: null, given: null };
  const last = list.at(-1);
  if (last?.kind === kind && last.names.length === 1) list[list.length - 1] = { ...last, names: [...last.names, name] };
  else list.push({ id: `e-${list.length}`, kind, names: [name] });
  return list;
}, []);

/** The same with the forms of each name, which are the same for every text and cost more than a comparison. */
const forms = entities.map(({ names, ...entity }) => ({
  ...entity,
  names: names.map((name) => ({ name, forms: formsOf(name, entity.kind) })),
}));

let database: Database;
let graph: ArticleGraph;
beforeAll(async () => {
  database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  const rows = entities.map(
    ({ id, kind, names }) =>
      entityRow({
        ...{ id, kind, name: names[0]!.value, identifiers: [], attributes: {}, size: null, sources: [] },
        names: names.map((one) => ({ ...one, start: null, end: null })),
      }).properties,
  );
  await database.write((run) => run('UNWIND $rows AS row CREATE (n:Entity) SET n = row', { rows }));
  await database.schema('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  graph = await openGraph(database);
});
afterAll(async () => {
  await wipe(database);
  await graph.close();
});

/** What the search finds, with its score, rule and name. */
async function searched(texts: readonly string[]): Promise<readonly unknown[]> {
  const fields = texts.map(
    (text, index) =>
      `s${index}: search(text: ${JSON.stringify(text)}, first: 100) { totalCount edges { score rule matchedName { value } node { id } } }`,
  );
  const data = await graph.data(`{ ${fields.join(' ')} }`);
  return texts.map((_, index) => data[`s${index}`]);
}

/** What the pure function says of every name there is. */
function expected(text: string): unknown {
  const query = nameQueryOf(text)!;
  const hits = forms
    .flatMap(({ id, kind, names }) => {
      const [best] = names
        .flatMap(({ name, forms }) => {
          const match = rankOf(query, forms) < NO_MATCH ? matchName(query, name, kind) : null;
          return match === null ? [] : { ...match, matchedName: { value: name.value }, node: { id } };
        })
        .sort((a, b) => b.score - a.score);
      return best ?? [];
    })
    .sort((a, b) => b.score - a.score || (a.node.id < b.node.id ? -1 : 1));
  return { totalCount: hits.length, edges: hits.slice(0, 100) };
}

async function expectAlike(texts: readonly string[]): Promise<void> {
  for (let start = 0; start < texts.length; start += 20) {
    const some = texts.slice(start, start + 20);
    const answers = await searched(some);
    for (const [index, text] of some.entries())
      expect({ text, found: answers[index] }).toEqual({ text, found: expected(text) });
  }
}

describe('the statement finds and ranks what the pure function matches,', () => {
  test('for every text of the labelled pairs', async () => {
    await expectAlike([...new Set(pairs.map(({ text }) => text))]);
  });

  test('for their names with something wrong', async () => {
    const change = fc.tuple(
      fc.constantFrom(...pairs.map(({ name }) => name)),
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('a', 'e', 'i', 'n', 'g', 'h', 'z', 'o'),
    );
    const changed = change.map(([name, at, way, letter]) => {
      const characters = [...name];
      const place = at % characters.length;
      const [here, next = '', ...rest] = characters.slice(place) as [string, ...string[]];
      const after = next + rest.join('');
      const changes = [after, letter + after, here + letter + after, next + here + rest.join('')];
      return characters.slice(0, place).join('') + changes[way]!;
    });
    const texts = fc.sample(changed, { numRuns: 200, seed: 7 });
    await expectAlike([...new Set(texts)].filter((text) => nameQueryOf(text) !== null));
  });

  test('for any text at all, whatever it means elsewhere', async () => {
    const syntax = fc.stringMatching(/^[a-z0-9 上海+&|!(){}[\]^"~*?:\\/.=<>$'`-]{1,24}$/);
    const texts = fc.sample(fc.oneof(syntax, fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })), {
      numRuns: 200,
      seed: 7,
    });
    await expectAlike([...new Set(texts)].filter((text) => text.trim() !== '' && nameQueryOf(text) !== null));
  });

  test('for the longest texts', async () => {
    const xian = Array.from({ length: 8 }, (_, index) => `xian${'xian'.repeat(index % 7)}`).join(' ');
    const short = [...SYLLABLES].filter(({ length }) => length < 4);
    const pairsOf = (step: number) => short.map((one, index) => one + short[(index * step) % short.length]!);
    const texts = [
      xian,
      ...[1, 3, 7, 11].map((step) => pairsOf(step).slice(20).join(' ')),
      '上海小企业'.repeat(52),
      'a b '.repeat(64),
    ];
    await expectAlike(texts.map((text) => text.slice(0, 256)));
  });
});
