import type { Contender } from './contenders.ts';
import type { Connection } from './http-client.ts';
import type { Variables } from './raw/raw-shape.ts';
import { canonicalText, firstDifference, type Data } from './shared-form.ts';
import type { Shape } from './shapes.ts';

/** Two contenders that answer one question differently; the message holds the question and both answers. */
export class AnswersDiffer extends Error {}

/** The contenders with a connection to each. */
export interface Reachable {
  readonly contender: Contender;
  readonly connection: Connection;
}

/**
 * Asks each contender the same questions and compares what they answer with what ours does. Throws AnswersDiffer at the
 * first difference. Answers how many were compared, and how long they are on average, in bytes.
 */
export async function checkAnswers(
  shape: Shape,
  reachable: readonly Reachable[],
  asked: readonly Variables[],
): Promise<{ readonly compared: number; readonly bytes: number }> {
  const ours = reachable.find(({ contender }) => contender.name === 'guanxi')!;
  const others = reachable.filter((one) => one !== ours && one.contender.takes(shape));
  let [compared, bytes] = [0, 0];
  for (const variables of asked) {
    const body = ours.contender.body(shape, variables);
    const answer = await ask(ours, ours.contender.path(shape), body);
    bytes += answer.bytes / asked.length;
    for (const other of others) {
      const { data } = await ask(other, other.contender.path(shape), other.contender.body(shape, variables));
      const pair =
        other.contender.name === 'raw'
          ? rawPair(shape, data, answer.data)
          : await peerPair(shape, data, answer.data, ours);
      if (pair === null) continue;
      const difference = firstDifference(pair.theirs, pair.ours);
      if (difference !== null) throw differ(shape, variables, other.contender.name, pair, difference);
      compared += 1;
    }
  }
  return { compared, bytes: Math.round(bytes) };
}

interface Pair {
  readonly theirs: unknown;
  readonly ours: unknown;
}

function rawPair({ comparable = (data: Data): unknown => data }: Shape, theirs: Data, ours: Data): Pair {
  return { theirs: comparable(theirs), ours: comparable(ours) };
}

async function peerPair({ peer }: Shape, theirs: Data, answer: Data, ours: Reachable): Promise<Pair | null> {
  const { shared, ours: read = (data: Data): unknown => data, proof } = peer!;
  if (shared === null) return null;
  const data = proof ? (await ask(ours, '/graphql', JSON.stringify(proof(theirs)))).data : answer;
  return { theirs: shared(theirs), ours: read(data) };
}

async function ask({ contender, connection }: Reachable, path: string, body: string) {
  const reply = await connection.post(path, body);
  const { data, errors } = JSON.parse(reply.body) as { data?: Data; errors?: unknown };
  if (reply.status !== 200 || errors !== undefined)
    throw new AnswersDiffer(`${contender.name} answers ${reply.status} to ${body}\n${reply.body.slice(0, 2000)}`);
  return { data, bytes: Buffer.byteLength(reply.body) };
}

function differ(shape: Shape, variables: Variables, name: string, pair: Pair, difference: string): AnswersDiffer {
  const lines = [
    `${shape.name} with ${JSON.stringify(variables)}: ${name} and guanxi differ at ${difference}`,
    `${name}: ${canonicalText(pair.theirs)}`,
    `guanxi: ${canonicalText(pair.ours)}`,
  ];
  return new AnswersDiffer(lines.join('\n'));
}
