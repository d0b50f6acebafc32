import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { EntityTable } from './entity-table.tsx';
import { RelationTable } from './relation-table.tsx';

interface Props {
  readonly scene: Scene;
  readonly onOpen: (id: string) => void;
}

/** How many rows a table shows before more are asked for. */
const PAGE = 100;

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

interface PagedProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => React.ReactNode;
}

function Paged<Row>({ rows, children }: PagedProps<Row>) {
  const words = useWords();
  const [count, setCount] = useState(PAGE);
  return (
    <>
      {children(rows.slice(0, count))}
      {rows.length > count && (
        <Button className="button" onPress={() => setCount(count + PAGE)}>
          {words.furtherOf(rows.length - count)}
        </Button>
      )}
    </>
  );
}
