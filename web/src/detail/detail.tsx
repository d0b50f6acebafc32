import { useEffect, useRef, type ReactNode } from 'react';
import { useView } from '../address/address-bar.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import type { Scene } from '../scene/scene.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { EntityActions } from './entity-actions.tsx';
import { EntityDetail } from './entity-detail.tsx';
import { RelationDetail } from './relation-detail.tsx';

interface Props {
  readonly scene: Scene;
  /** Rises by one each time that the focus is to come here. */
  readonly summons: number;
}

/** The detail of what is selected, or how to select something. */
export function Detail({ scene, summons }: Props) {
  const { selected } = useView();
  const words = useWords();
  const terms = useTerms();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (summons > 0) heading.current?.focus();
  }, [summons]);
  const entity = scene.entities.find(({ id }) => id === selected);
  const relation = [...scene.relations, ...scene.notThen].find(({ id }) => id === selected);
  const title = (text: string, more?: ReactNode) => (
    <h2 ref={heading} tabIndex={-1}>
      {text}
      {more}
    </h2>
  );
  if (selected === null)
    return (
      <>
        {title(words.detail)}
        <p className="unknown">{words.selectSomething}</p>
      </>
    );
  // The ids of relations are made of those of their ends, with dots between, which ids of entities have none of.
  if (relation || selected.includes('.'))
    return (
      <>
        {title(relation?.sentence ?? words.relation)}
        <RelationDetail id={selected} />
      </>
    );
  return (
    <>
      {title(entity?.name ?? selected)}
      {entity && (
        <p className="kind-line">
          <KindLetter kind={entity.kind} /> {terms.heading('EntityKind', entity.kind)} · <code>{entity.id}</code>
          {entity.synthetic && ` · ${words.synthetic}`}
        </p>
      )}
      {entity && <EntityActions scene={scene} entity={entity} />}
      <EntityDetail id={selected} />
    </>
  );
}
