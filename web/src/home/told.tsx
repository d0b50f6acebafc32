import type { SceneRelation } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';

/** The most sources that are named for one sentence. */
const NAMED = 2;

/** What a relation says, and the sources that say so. */
export function Told({ relation }: { readonly relation: SceneRelation }) {
  const words = useWords();
  const sources = [...new Map(relation.claims.map(({ source }) => [source.id, source])).values()];
  return (
    <div className="told">
      <p className="sentence">{relation.sentence}</p>
      <ul>
        {sources.slice(0, NAMED).map(({ id, title, publisherName, published }) => (
          <li key={id}>
            <cite>{title}</cite> <span className="small">{[publisherName, published].filter(Boolean).join(', ')}</span>
          </li>
        ))}
        {sources.length > NAMED && <li className="small">{words.furtherSources(sources.length - NAMED)}</li>}
      </ul>
    </div>
  );
}
