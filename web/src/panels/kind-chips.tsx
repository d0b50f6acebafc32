import { Tag, TagGroup, TagList, type Selection } from 'react-aria-components';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { useView } from '../address/address-bar.ts';
import type { EntityKind } from '../generated/operations.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { KindLetter } from '../elements/kind-letter.tsx';

interface Props {
  readonly chosen: readonly EntityKind[];
  readonly onChange: (kinds: readonly EntityKind[]) => void;
  /** How many there are of each kind; not told where null. */
  readonly counts: ReadonlyMap<EntityKind, number> | null;
}

/** The kinds of entities with how many there are of each, to narrow a search by. */
export function KindChips({ chosen, onChange, counts }: Props) {
  const { lang } = useView();
  const words = useWords();
  const terms = useTerms();
  return (
    <TagGroup
      className="chips"
      aria-label={words.narrowByKind}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(selection: Selection) =>
        onChange(ENTITY_KINDS.filter((kind) => selection === 'all' || selection.has(kind)))
      }
    >
      <TagList className="chip-list">
        {ENTITY_KINDS.map((kind) => (
          <Tag key={kind} id={kind} className="chip" textValue={terms.heading('EntityKind', kind)}>
            <KindLetter kind={kind} />
            {terms.heading('EntityKind', kind)}
            {counts && <span className="count">{(counts.get(kind) ?? 0).toLocaleString(lang)}</span>}
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
