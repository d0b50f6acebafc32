import { memo } from 'react';
import type { Scene } from '../scene/scene.ts';
import type { Words } from '../words/en.ts';
import { Edge, EdgeLabel } from './edge.tsx';
import { MoreButton, Node } from './node.tsx';
import { edgeNameOf, type EdgeBundle } from './edge-bundles.ts';

interface StructureProps {
  readonly scene: Scene;
  readonly bundles: readonly EdgeBundle[];
  readonly words: Words;
  readonly nameOfType: (type: string) => string;
  readonly current: string | null;
  readonly selected: string | null;
  readonly marked: string | null;
  readonly loading: readonly string[];
  readonly citationId: string;
}

/** What there is to draw: curves, their labels, entities, and what is not shown of them; in this order, one over the other. */
export const Structure = memo(function Structure(props: StructureProps) {
  const { scene, bundles, words, nameOfType, current, selected, marked, loading, citationId } = props;
  return (
    <>
      <g className="edges">
        {bundles.map((bundle) => (
          <Edge
            key={bundle.id}
            bundle={bundle}
            words={words}
            citationId={current === bundle.id ? citationId : undefined}
            isCurrent={current === bundle.id}
            isSelected={bundle.relations.some(({ id }) => id === selected)}
            isNear={bundle.from === selected || bundle.to === selected}
          />
        ))}
      </g>
      <g className="edge-labels" aria-hidden>
        {bundles.map((bundle) => (
          <EdgeLabel key={bundle.id} bundle={bundle} text={edgeNameOf(bundle, nameOfType)} />
        ))}
      </g>
      <g className="nodes">
        {scene.entities.map((entity) => (
          <Node
            key={entity.id}
            entity={entity}
            words={words}
            isCurrent={current === entity.id}
            isSelected={selected === entity.id}
            isMarked={marked === entity.id}
            isLoading={loading.includes(entity.id)}
          />
        ))}
      </g>
      <g className="mores">
        {scene.entities.map((entity) =>
          entity.count > entity.shown ? <MoreButton key={entity.id} entity={entity} words={words} /> : null,
        )}
      </g>
    </>
  );
});
