import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, CheckboxGroup, Input, Label, NumberField } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import { groupName } from '../data/neighbours.ts';
import { EXPANSION, expandChosen, groupsOn, showAll } from '../state/actions.ts';
import { Failure, Skeleton } from '../elements/states.tsx';
import { update } from '../state/workspace-store.ts';
import { restOf } from '../scene/quota.ts';
import type { Scene } from '../scene/scene.ts';
import { termsOf } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { Tick } from '../elements/tick.tsx';

/** The most that one expansion adds. */
const MOST = 100;

/** Asks of which types and directions, and how many neighbours of an entity to show. */
export function ChooseDialog({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const { asOf, lang, shown } = useView();
  const words = useWords();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [most, setMost] = useState(EXPANSION);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['groups', id, asOf, shown],
    queryFn: ({ signal }) => groupsOn(scene, id, signal),
    networkMode: 'always',
  });
  const open = (data ?? []).filter((group) => restOf(group) > 0);
  const ticked = chosen ?? open.map(groupName);
  const rest = open.reduce((sum, group) => sum + restOf(group), 0);
  const left = open.filter((group) => ticked.includes(groupName(group))).reduce((sum, group) => sum + restOf(group), 0);
  const name = scene.entities.find((entity) => entity.id === id)?.name ?? id;
  return (
    <DialogFrame title={words.chooseTitle(name)}>
      {isPending && <Skeleton rows={4} />}
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p>{words.noRelations}</p>}
      {data && data.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            update({ dialog: null });
            expandChosen(scene, id, ticked, most);
          }}
        >
          <CheckboxGroup className="legend" aria-label={words.typesHeading} value={[...ticked]} onChange={setChosen}>
            {data.map((group) => (
              <Tick key={groupName(group)} value={groupName(group)} isDisabled={restOf(group) === 0}>
                {termsOf(lang).type(group.type, group.direction)}{' '}
                <span className="count">{words.shownOf(group.shown, group.count)}</span>
              </Tick>
            ))}
          </CheckboxGroup>
          <NumberField className="number-field" value={most} onChange={setMost} minValue={1} maxValue={MOST}>
            <Label>{words.howMany(MOST)}</Label>
            <Input />
          </NumberField>
          <footer>
            <Button type="submit" className="button primary" isDisabled={left === 0 || Number.isNaN(most)}>
              {words.add(Math.min(left, most))}
            </Button>
            {rest > MOST && (
              <Button
                className="button"
                onPress={() => {
                  update({ dialog: null });
                  showAll(id);
                }}
              >
                {words.showAll(rest)}
              </Button>
            )}
          </footer>
        </form>
      )}
    </DialogFrame>
  );
}
