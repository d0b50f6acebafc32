/** What can be judged of two entities: that they are one, that they are two, or that nobody can tell yet. */
export const JUDGEMENTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;

/** One of these. */
export type Judgement = (typeof JUDGEMENTS)[number];

/** The id of the judgement on two entities, whichever is named first; ids of entities hold no tilde. */
export function judgementId(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/** The ids of the two entities of a judgement, the lower first. */
export function judgedIds(judgement: string): readonly [string, string] {
  const [one = '', other = ''] = judgement.split('~');
  return [one, other];
}
