import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { EntityTable } from './entity-table.tsx';
import { Paged } from './paged.tsx';
import { RelationTable } from './relation-table.tsx';

interface Props {
  readonly scene: Scene;
  readonly onOpen: (id: string) => void;
}

/** The scene as two tables: everything that can be done in the graph can be done here. */
export function TableView({ scene, onOpen }: Props) {
  const words = useWords();
  return (
    <div className="table-view">
      <section aria-labelledby="entity-table">
        <header>
          <h2 id="entity-table">{words.entities(scene.entities.length)}</h2>
        </header>
        <Paged rows={scene.entities}>
          {(entities) => <EntityTable scene={scene} entities={entities} onOpen={onOpen} />}
        </Paged>
      </section>
      <section aria-labelledby="relation-table">
        <header>
          <h2 id="relation-table">{words.relations(scene.relations.length)}</h2>
        </header>
        <Paged rows={scene.relations}>
          {(relations) => <RelationTable scene={scene} relations={relations} onOpen={onOpen} />}
        </Paged>
      </section>
    </div>
  );
}
