import { Button } from 'react-aria-components';
import type { Change, Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { select } from '../state/actions.ts';

interface Props {
  readonly scene: Scene;
  readonly asOf: string;
  readonly then: string;
}

/** What became of the scene's relations from one time to another. */
export function Comparison({ scene, asOf, then }: Props) {
  const words = useWords();
  const changes: readonly (readonly [Change, string])[] = [
    ['ADDED', words.addedBy(then)],
    ['REMOVED', words.removedBy(then)],
    ['KEPT', words.keptFrom(asOf, then)],
  ];
  return (
    <div className="comparison">
      {changes.map(([kind, text]) => {
        const relations = scene.relations.filter(({ change }) => change === kind);
        return (
          <details key={kind} data-change={kind}>
            <summary>
              {text} <span className="count">{relations.length}</span>
            </summary>
            <ul>
              {relations.map(({ id, sentence }) => (
                <li key={id}>
                  <Button className="sentence" onPress={() => select(id)}>
                    {sentence}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
