import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Language } from '../address/view.ts';
import { ask } from '../data/ask.ts';
import { EntitiesDocument, SearchDocument, SourceChoiceDocument } from '../generated/operations.ts';
import { useWords } from '../words/words.ts';
import type { VariableUse } from '../../../src/domain/variable-use.ts';

/** One thing that can be chosen. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What a field of a form is made of. */
export interface IdFieldProps {
  readonly label: string;
  readonly use: Exclude<VariableUse, { readonly of: 'VALUE' }>;
  readonly lang: Language;
  readonly isRequired: boolean;
  /** An id, or whatever else was typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for the id of an entity or a source, which is found by its name; an id that one knows can be typed as well. */
export function IdField({ label, use, lang, isRequired, value, onChange }: IdFieldProps) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const known = useChosen(use, value, lang);
  const choices = useChoices(use, typed ?? '', lang);
  const shown = typed ?? known?.name ?? value;
  return (
    <ComboBox
      className="field"
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      isRequired={isRequired}
      items={choices}
      inputValue={shown}
      onInputChange={(text) => {
        // What is chosen is told as typed too, by its name.
        if (text === shown || choices.some(({ name }) => name === text)) return;
        setTyped(text);
        onChange(text);
      }}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (!chosen) return;
        // At once, and not when the server has told of it: a text that changes opens the list again.
        setTyped(chosen.name);
        onChange(chosen.id);
      }}
    >
      <Label>{label}</Label>
      <Input placeholder={use.of === 'SOURCE' ? words.sourceHint : words.searchHint} />
      <Text slot="description">{known && known.name !== value ? value : ''}</Text>
      <Popover className="choices">
        <ListBox<Choice> renderEmptyState={() => <p className="quiet">{words.nothingOfThatName}</p>}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name}>
              <Text slot="label">{name}</Text>
              <Text slot="description">{id}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What bears the id that stands in a field. */
function useChosen(use: IdFieldProps['use'], id: string, lang: Language): Choice | null {
  const sources = useSources(use.of === 'SOURCE');
  const { data } = useQuery({
    queryKey: ['entities', [id], lang],
    queryFn: ({ signal }) => ask(EntitiesDocument, { ids: [id], lang }, signal),
    enabled: use.of === 'ENTITY' && id !== '',
  });
  if (use.of === 'SOURCE') return sources.find((source) => source.id === id) ?? null;
  return data?.data.entities?.[0] ?? null;
}

function useChoices(use: IdFieldProps['use'], text: string, lang: Language): readonly Choice[] {
  const sources = useSources(use.of === 'SOURCE');
  const kinds = use.of === 'ENTITY' ? use.kinds : null;
  const { data } = useQuery({
    queryKey: ['search', text, kinds, lang],
    queryFn: ({ signal }) => ask(SearchDocument, { text, kinds, first: 10, lang }, signal),
    enabled: use.of === 'ENTITY' && text.trim() !== '',
    placeholderData: keepPreviousData,
  });
  if (use.of === 'SOURCE') {
    const wanted = text.toLowerCase();
    return sources.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(wanted));
  }
  return data?.data.search?.edges.map(({ node }) => node) ?? [];
}

function useSources(enabled: boolean): readonly Choice[] {
  const { data } = useQuery({
    queryKey: ['source-choice'],
    queryFn: ({ signal }) => ask(SourceChoiceDocument, {}, signal),
    enabled,
  });
  return data?.data.sources?.nodes.map(({ id, title }) => ({ id, name: title })) ?? [];
}
