import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import type { Language } from '../address/view.ts';
import { ask, type Answer } from '../data/ask.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useSettled } from '../data/use-settled.ts';
import { NamesakesDocument, SearchDocument, type EntityKind, type SearchQuery } from '../generated/operations.ts';
import { useTerms, type Terms } from '../words/terms.ts';
import type { Words } from '../words/en.ts';
import { useWords } from '../words/words.ts';
import { namesakesAmong } from '../scene/namesakes.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { printedPeriod } from '../scene/printed-period.ts';

/** How many hits a list shows; the counts tell of the rest. */
export const HITS = 20;

type Hit = NonNullable<SearchQuery['search']>['edges'][number];

interface Props {
  readonly label: string;
  /** Only these kinds; all where empty. */
  readonly kinds?: readonly EntityKind[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (entity: Hit['node']) => void;
  readonly autoFocus?: boolean;
}

/** Finds an entity by any of its names or numbers; each option says why it matched. */
export function EntitySearch({ label, kinds = [], text, onText, onChoose, autoFocus = false }: Props) {
  const { lang } = useView();
  const words = useWords();
  const terms = useTerms();
  const [round, setRound] = useState(0);
  const settled = useSettled(text.trim(), 120);
  const { data, error, isFetching, isPlaceholderData, refetch } = useHits(settled, kinds, lang);
  const hits = settled === '' ? [] : (data?.data.search?.edges ?? []);
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    onText('');
    setRound(round + 1);
    onChoose(hit.node);
  };
  const apart = useNamesakes(hits, lang);
  const total = data?.data.search?.totalCount ?? 0;
  return (
    <ComboBox
      // A new list each time something was chosen, so that the same may be chosen again.
      key={round}
      className="search-box"
      aria-busy={isFetching || settled !== text.trim()}
      items={hits.map((hit) => ({ ...hit, id: hit.node.id }))}
      inputValue={text}
      onInputChange={onText}
      onChange={(key) => choose(hits.find(({ node }) => node.id === key))}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input
        autoFocus={autoFocus}
        placeholder={words.searchHint}
        data-search-input=""
        onKeyDown={(event) => {
          // Whoever presses Enter without going through the list means the best of its hits.
          const isNone = !event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && isNone && settled === text.trim() && !isPlaceholderData) choose(hits[0]);
        }}
      />
      <Popover className="search-list" placement="bottom start">
        <ListBox
          className="options"
          dependencies={[apart]}
          renderEmptyState={() => (
            <Nothing
              text={settled}
              error={error}
              busy={isFetching || settled !== text.trim()}
              retry={() => void refetch()}
              words={words}
            />
          )}
        >
          {(hit: Hit & { readonly id: string }) => (
            <ListBoxItem className="option" textValue={hit.node.name}>
              <KindLetter kind={hit.node.kind} />
              <Text slot="label">{hit.node.name}</Text>
              <Text slot="description">
                {terms.heading('EntityKind', hit.node.kind)} · {whyMatched(hit, terms)}
                {hit.node.synthetic && ` · ${words.synthetic}`}
                {apart.has(hit.node.id) && ` · ${apart.get(hit.node.id) || hit.node.id}`}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
        {total > hits.length && hits.length > 0 && <p className="options-note">{words.firstOf(hits.length, total)}</p>}
      </Popover>
    </ComboBox>
  );
}

/** The hits of a text; what was typed over is aborted, and the last hits stay until the next are there. */
export function useHits(text: string, kinds: readonly EntityKind[], lang: Language) {
  return useQuery<Answer<SearchQuery>>({
    queryKey: ['search', text, kinds, lang],
    queryFn: ({ signal }) =>
      ask(SearchDocument, { text, kinds: kinds.length > 0 ? [...kinds] : null, first: HITS, lang }, signal),
    enabled: text !== '',
    placeholderData: (last) => last,
    networkMode: 'always',
  });
}

/**
 * What tells hits of one name apart, by their ids: the first relations of each, in words; an empty text where nothing is
 * known of it yet. Nothing is asked while all names differ.
 */
function useNamesakes(hits: readonly Hit[], lang: Language): ReadonlyMap<string, string> {
  const words = useWords();
  const ids = namesakesAmong(hits.map(({ node }) => node));
  const { data } = useAnswer(NamesakesDocument, ids.length > 0 ? { ids: [...ids], lang } : null, { keep: true });
  const known = new Map(
    data?.data.entities?.flatMap((entity) => (entity ? [[entity.id, entity.relations] as const] : [])),
  );
  return new Map(
    ids.map((id) => [
      id,
      (known.get(id)?.nodes ?? [])
        .map(({ sentence, period }) => {
          const printed = printedPeriod({ period });
          return printed.start === null && printed.end === null ? sentence : `${sentence} (${words.span(printed)})`;
        })
        .join(' · '),
    ]),
  );
}

function whyMatched({ rule, matchedName, node }: Hit, terms: Terms): string {
  const special = ['FORMER', 'ALIAS', 'ABBREVIATION', 'DESCRIPTION'].includes(matchedName.kind);
  const name = matchedName.value === node.name ? '' : ` ${matchedName.value}`;
  const how = rule === 'exact' && special ? terms.word('NameKind', matchedName.kind) : terms.word('MatchRule', rule);
  const what = special && rule !== 'exact' ? `${terms.word('NameKind', matchedName.kind)}${name}` : name.trim();
  return what === '' ? how : special && rule === 'exact' ? `${how}${name}` : `${how}: ${what}`;
}

interface NothingProps {
  readonly text: string;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly retry: () => void;
  readonly words: Words;
}

function Nothing({ text, error, busy, retry, words }: NothingProps) {
  if (error)
    return (
      <p className="options-note">
        {words.searchFailed} <button onClick={retry}>{words.retry}</button>
      </p>
    );
  if (text === '') return <p className="options-note">{words.searchHint}</p>;
  if (busy) return <p className="options-note late">{words.searching}</p>;
  return (
    <p className="options-note">
      {words.noMatch(text)} {words.noMatchHint}
    </p>
  );
}
