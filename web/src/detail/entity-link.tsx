import { Button } from 'react-aria-components';
import { currentView } from '../address/address-bar.ts';
import type { EntityOnSceneFragment } from '../generated/operations.ts';
import { select, show } from '../state/actions.ts';
import { KindLetter } from '../elements/kind-letter.tsx';

/** The name of an entity, which brings it onto the scene and opens its detail. */
export function EntityLink({ entity }: { readonly entity: EntityOnSceneFragment }) {
  return (
    <Button className="entity-link" onPress={() => open(entity.id)}>
      <KindLetter kind={entity.kind} />
      {entity.name}
    </Button>
  );
}

function open(id: string): void {
  if (currentView().shown.includes(id)) select(id);
  else show([id], { selected: id });
}
