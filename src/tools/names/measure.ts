import { matchName } from '../../domain/match-name.ts';
import type { MatchRule } from '../../domain/match-rules.ts';
import { nameQueryOf } from '../../domain/name-query.ts';
import { markdownTable, share } from '../markdown-table.ts';
import type { Pair } from './pairs.ts';

/** A pair, and the rule by which the text matched the name; null where it did not. */
export interface Tried {
  readonly pair: Pair;
  readonly rule: MatchRule | null;
}

/** Tries each pair. */
export function measure(pairs: readonly Pair[]): readonly Tried[] {
  return pairs.map((pair) => {
    const query = nameQueryOf(pair.text);
    const name = { value: pair.name, kind: pair.nameKind, lang: null, script: null, family: null, given: null };
    return { pair, rule: query === null ? null : (matchName(query, name, pair.entity)?.rule ?? null) };
  });
}

/** Whether a pair was answered otherwise than it is labelled. */
export function isWrong({ pair, rule }: Tried): boolean {
  return pair.match !== (rule !== null);
}

/** The page on how well names match. */
export function report(tried: readonly Tried[]): string {
  const sorts = [...new Set(tried.map(({ pair }) => pair.sort))];
  const strong = tried.filter(({ rule }) => rule !== 'fuzzy');
  const lines = [
    '# How well names match',
    '',
    'Made by `npm run names` from `bench/names/pairs.csv`: texts as people type them, each with a stored name and our own',
    'judgement whether the text means it. The names are public or made up. Precision is the share of matches that are',
    'right, recall the share of right ones that are found. The pairs were written by the same hands as the rules, so the',
    'figures say what is covered, not how a stranger would fare.',
    '',
    `${tried.length} pairs, of which ${tried.filter(({ pair }) => !pair.match).length} must not match.`,
    '',
    ...markdownTable(
      ['', 'pairs', 'right', 'precision', 'recall'],
      [
        ['all', tried] as const,
        ['all but what fuzzy finds', strong] as const,
        ...sorts.map((sort) => [sort, tried.filter(({ pair }) => pair.sort === sort)] as const),
      ].map(([name, list]) => row(name, list)),
    ),
    '',
    '## What is found and should not be',
    '',
    ...listed(tried.filter((one) => isWrong(one) && !one.pair.match)),
    '',
    '## What should be found and is not',
    '',
    ...listed(tried.filter((one) => isWrong(one) && one.pair.match)),
    '',
  ];
  return lines.join('\n');
}

function row(name: string, tried: readonly Tried[]): readonly string[] {
  const found = tried.filter(({ rule }) => rule !== null);
  const meant = tried.filter(({ pair }) => pair.match);
  const both = found.filter(({ pair }) => pair.match).length;
  const right = tried.filter((one) => !isWrong(one)).length;
  return [name, `${tried.length}`, `${right}`, share(both, found.length), share(both, meant.length)];
}

function listed(tried: readonly Tried[]): readonly string[] {
  if (tried.length === 0) return ['None.'];
  return tried.map(({ pair: { text, name, note }, rule }) => {
    const why = [rule === null ? '' : `by ${rule}`, note].filter((part) => part !== '').join('; ');
    return `- \`${text}\` for ${name}${why === '' ? '' : `: ${why}`}`;
  });
}
