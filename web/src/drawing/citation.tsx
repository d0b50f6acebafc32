import type { Point } from '../address/places.ts';
import type { SceneRelation } from '../scene/scene.ts';
import { useWords, type Words } from '../words/words.ts';

type Claim = SceneRelation['claims'][number];

const SHOWN = 3;

/** What relations say and who says so, beside a point of the drawing: read from what came with them. */
export function Citation({ relations, at }: { readonly relations: readonly SceneRelation[]; readonly at: Point }) {
  const words = useWords();
  return (
    <div className="citation" style={{ left: at.x, top: at.y }}>
      {relations.slice(0, SHOWN).map((relation) => (
        <div key={relation.id}>
          <p>
            {relation.sentence} <small>{words.standing(relation)}</small>
          </p>
          <Sources claims={relation.claims} words={words} />
        </div>
      ))}
      {relations.length > SHOWN && <p>{words.relations(relations.length)}</p>}
    </div>
  );
}

function Sources({ claims, words }: { readonly claims: readonly Claim[]; readonly words: Words }) {
  const lines = [...new Set(claims.map((claim) => sourceLine(claim)))];
  if (lines.length === 0) return <p className="quiet">{words.noSource}</p>;
  const further = lines.length - SHOWN;
  return (
    <ul>
      {lines.slice(0, SHOWN).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {further > 0 && <li>{words.furtherSources(further)}</li>}
    </ul>
  );
}

/** "China Daily, Center links firms with foreign partners, 2013-11-18, P6". */
function sourceLine({ source, evidence }: Claim): string {
  const paragraphs = [...new Set(evidence.flatMap(({ locator }) => locator.paragraph))];
  return [source.publisherName, source.title, source.published, paragraphs.join(' ')].filter(Boolean).join(', ');
}
