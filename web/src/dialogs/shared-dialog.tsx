import { useState } from 'react';
import { Button, CheckboxGroup } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import { useAnswer } from '../data/use-answer.ts';
import { SharedTiesDocument } from '../generated/operations.ts';
import { show } from '../state/actions.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { Failure, Missing, Skeleton } from '../elements/states.tsx';
import { update } from '../state/workspace-store.ts';
import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { Paged } from '../views/paged.tsx';
import { CitedSteps } from './cited-steps.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Tick } from '../elements/tick.tsx';

/** Tells what two or more entities of the scene have in common, as cited sentences. */
export function SharedDialog({ scene, ids }: { readonly scene: Scene; readonly ids: readonly string[] }) {
  const { lang, asOf } = useView();
  const words = useWords();
  const [chosen, setChosen] = useState(ids);
  const answer = useAnswer(SharedTiesDocument, chosen.length > 1 ? { ids: [...chosen], asOf, lang } : null);
  const shared = answer.data?.data.sharedTies ?? [];
  return (
    <DialogFrame title={words.sharedTitle}>
      <CheckboxGroup className="legend columns" aria-label={words.sharedOf} value={[...chosen]} onChange={setChosen}>
        <Paged rows={scene.entities}>
          {(entities) =>
            entities.map(({ id, name, kind }) => (
              <Tick key={id} value={id}>
                <KindLetter kind={kind} />
                {name}
              </Tick>
            ))
          }
        </Paged>
      </CheckboxGroup>
      <div aria-live="polite" aria-busy={answer.isFetching}>
        {chosen.length < 2 && <p className="unknown">{words.chooseTwo}</p>}
        {answer.isFetching && <Skeleton rows={3} />}
        {answer.error && <Failure error={answer.error} retry={() => void answer.refetch()} />}
        {answer.data && <Missing faults={answer.data.faults} />}
        {answer.data && shared.length === 0 && <p>{words.nothingShared}</p>}
        {shared.length > 1 && (
          <Button className="button" onPress={() => add(shared.map(({ node }) => node.id))}>
            {words.addAll}
          </Button>
        )}
        <ol className="ways">
          {shared.map(({ node, count, relations }) => (
            <li key={node.id}>
              <h3>
                <KindLetter kind={node.kind} /> {node.name} <span className="count">{words.tiedTo(count)}</span>
              </h3>
              <CitedSteps relations={relations} asOf={asOf} />
              <Button className="button" onPress={() => add([node.id])}>
                {words.addToScene}
              </Button>
            </li>
          ))}
        </ol>
      </div>
    </DialogFrame>
  );
}

function add(ids: readonly string[]): void {
  show(ids);
  update({ dialog: null });
}
