import { useState, type ReactNode } from 'react';
import { useView } from '../address/address-bar.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useSettled } from '../data/use-settled.ts';
import { SearchCountsDocument, StateOfDataDocument, type EntityKind } from '../generated/operations.ts';
import { useWords } from '../words/words.ts';
import { EntitySearch, HITS, useHits } from './entity-search.tsx';
import { KindChips } from './kind-chips.tsx';

interface Props {
  readonly onChoose: (id: string) => void;
  readonly autoFocus?: boolean;
  /** Without the chips. */
  readonly compact?: boolean;
  /** What stands beside the search. */
  readonly children?: ReactNode;
}

/** The search of a screen, with chips that narrow it by kind and count what there is of each. */
export function SearchPanel({ onChoose, autoFocus = false, compact = false, children }: Props) {
  const { lang } = useView();
  const words = useWords();
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<readonly EntityKind[]>([]);
  const counts = useCounts(useSettled(text.trim(), 120), lang);
  return (
    <search className="search-panel" aria-label={words.search}>
      <EntitySearch
        label={words.search}
        kinds={kinds}
        text={text}
        onText={setText}
        onChoose={({ id }) => onChoose(id)}
        autoFocus={autoFocus}
      />
      {!compact && <KindChips chosen={kinds} onChange={setKinds} counts={counts} />}
      {children}
    </search>
  );
}

/** How many entities of each kind there are: among the hits of a text, or in all where there is none. */
function useCounts(text: string, lang: 'en' | 'zh'): ReadonlyMap<EntityKind, number> | null {
  const state = useAnswer(StateOfDataDocument, {});
  const hits = useHits(text, [], lang).data?.data.search;
  const many = text !== '' && (hits?.totalCount ?? 0) > HITS;
  const counted = useAnswer(SearchCountsDocument, many ? { text } : null, { keep: true });
  if (text === '') {
    const all = state.data?.data.stats?.entities;
    return all ? new Map(all.map(({ kind, count }) => [kind, count])) : null;
  }
  if (!many) return hits ? countsOf(hits.edges.map(({ node }) => node.kind)) : null;
  const entries = Object.entries(counted.data?.data ?? {}) as [EntityKind, { totalCount: number } | null][];
  return entries.length > 0 ? new Map(entries.map(([kind, found]) => [kind, found?.totalCount ?? 0])) : null;
}

function countsOf(kinds: readonly EntityKind[]): ReadonlyMap<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
