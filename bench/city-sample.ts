import type { Database } from '../src/graph/database.ts';
import { randomFrom, shuffled, type Random } from './random.ts';

/** What is asked about: drawn from the database by a seed, each list in an order of its own. */
export interface City {
  readonly firms: readonly string[];
  /** Of every kind, mostly firms and people. */
  readonly things: readonly string[];
  /** Those with members. */
  readonly associations: readonly string[];
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
  /** People, firms and associations, as centres of a neighbourhood. */
  readonly centres: readonly string[];
  /** People and firms. */
  readonly lives: readonly string[];
  readonly placesAndOwnerships: readonly { readonly place: string; readonly ownership: string }[];
  /** What somebody may type: beginnings and parts of names. */
  readonly words: readonly string[];
  /** How many nodes, relationships and firms there are. */
  readonly size: { readonly nodes: number; readonly relationships: number; readonly firms: number };
}

const MOST = 300;
/** Enough to draw from, and few enough to be sent. */
const ENOUGH = 2000;

/** Draws what is asked about; the same city and seed give the same. */
export async function sampleCity(database: Database, seed: number): Promise<City> {
  const random = randomFrom(seed);
  const ask = async (text: string, parameters = {}) =>
    (await database.read(text, parameters, { deadlineMs: 300_000 })).rows;
  const drawn = async (label: string) => draw(await idsOf(ask, label, random), random);
  const firms = await drawn('Firm');
  const people = await drawn('Person');
  const bodies = await drawn('GovernmentBody');
  const members = await ask('MATCH (a:Association) WHERE EXISTS { (a)<-[:MEMBER_OF]-() } RETURN a.id ORDER BY a.id');
  const associations = draw(members.map(first), random);
  const places = await ask(
    'MATCH (p:Place) WITH p, COUNT { (p)<-[:LOCATED_IN]-(:Firm) } AS firms WHERE firms > 0 RETURN p.id ORDER BY firms DESC, p.id LIMIT 20',
  );
  const ownerships = await ask(
    'MATCH (f:Firm) WHERE f.ownership IS NOT NULL WITH f.ownership AS ownership, count(*) AS count RETURN ownership ORDER BY count DESC, ownership LIMIT 8',
  );
  const names = await ask('MATCH (n:Entity) WHERE n.id IN $ids RETURN n.nameValues ORDER BY n.id', {
    ids: [...firms, ...people.slice(0, MOST / 3)],
  });
  const [size] = await ask('RETURN COUNT { (n) }, COUNT { ()-[r]->() }, COUNT { (f:Firm) }');
  const [nodes, relationships, count] = size as number[];
  return {
    firms,
    things: shuffled([...firms, ...people, ...associations.slice(0, 20), ...bodies.slice(0, 20)], random).slice(
      0,
      MOST,
    ),
    associations,
    pairs: people.map((from, place) => ({ from, to: people[(place + 1) % people.length]! })),
    centres: shuffled([...associations.slice(0, 50), ...people.slice(0, 50), ...firms.slice(0, 50)], random),
    lives: shuffled([...firms.slice(0, MOST / 2), ...people.slice(0, MOST / 2)], random),
    placesAndOwnerships: shuffled(
      places.flatMap(([place]) => ownerships.map(([ownership]) => ({ place, ownership })) as never[]),
      random,
    ),
    words: shuffled(
      names.flatMap(([values]) => wordsOf(values as string[], random)),
      random,
    ).slice(0, MOST),
    size: { nodes: nodes!, relationships: relationships!, firms: count! },
  };
}

type Ask = (text: string, parameters?: object) => Promise<readonly (readonly unknown[])[]>;

/** Some ids of a label, spread over all there are: those that end in the same figures, as few figures as leave enough. */
async function idsOf(ask: Ask, label: string, random: Random): Promise<readonly string[]> {
  const [[count]] = (await ask(`MATCH (n:${label}) RETURN count(n)`)) as [[number]];
  const figures = Math.max(0, Math.floor(Math.log10(count / ENOUGH)));
  const ending = Math.floor(random() * 10 ** figures);
  const text = figures === 0 ? '' : String(ending).padStart(figures, '0');
  const some = await ask(`MATCH (n:${label}) WHERE n.id ENDS WITH $text RETURN n.id ORDER BY n.id`, { text });
  // Ids that end in no figures are left to chance no more than their order is.
  return (some.length >= MOST ? some : await ask(`MATCH (n:${label}) RETURN n.id LIMIT ${ENOUGH}`)).map(first).sort();
}

function draw(ids: readonly string[], random: Random): readonly string[] {
  return shuffled(ids, random).slice(0, MOST);
}

function first(row: readonly unknown[]): string {
  return row[0] as string;
}

/** What somebody types who looks for a thing of these names: the first words of a name, or a few characters within. */
function wordsOf(names: readonly string[], random: Random): readonly string[] {
  const name = names[Math.floor(random() * names.length)]!;
  const letters = [...name];
  if (/^[\x20-\x7e]+$/.test(name)) {
    const words = name.split(' ');
    return [random() < 0.5 ? words.slice(0, 2).join(' ') : name.slice(0, Math.max(4, Math.floor(name.length * 0.7)))];
  }
  if (letters.length <= 4) return [name];
  const from = random() < 0.5 ? 0 : 2;
  return [letters.slice(from, from + 3 + Math.floor(random() * 3)).join('')];
}
