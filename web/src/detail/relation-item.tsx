import { Button } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import type { RelationInFullFragment } from '../generated/operations.ts';
import { select, show } from '../state/actions.ts';
import { certaintyOf } from '../scene/scene.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { Evidence } from './claim-card.tsx';
import { printedPeriod } from '../scene/printed-period.ts';

interface Props {
  readonly relation: RelationInFullFragment;
  /** The ids of all that is on the scene. */
  readonly onScene: ReadonlySet<string>;
}

/** A relation as a sentence that opens it, what is known of it in time, and its evidence. */
export function RelationItem({ relation, onScene }: Props) {
  const view = useView();
  const words = useWords();
  const terms = useTerms();
  const { from, to, id, sentence, status } = relation;
  const certainty = certaintyOf(relation, view.asOf);
  const drawn = onScene.has(from.id) && onScene.has(to.id);
  return (
    <li className="relation-item" data-certainty={certainty ?? undefined}>
      <Button className="sentence" onPress={() => (drawn ? select(id) : show([from.id, to.id], { selected: id }))}>
        {sentence}
      </Button>
      <p className="small">
        {words.span(printedPeriod(relation))}
        {certainty && ` · ${terms.word('Certainty', certainty)}`}
        {status === 'DISPUTED' && <strong className="disputed"> · {words.disputed}</strong>}
        {!drawn && ` · ${words.notOnScene}`}
      </p>
      <Evidence claims={relation.claims} />
    </li>
  );
}
