import type { Point } from '../address/places.ts';
import type { SceneRelation } from '../scene/scene.ts';
import type { Words } from '../words/en.ts';
import { useWords } from '../words/words.ts';

type Claim = SceneRelation['claims'][number];

/** The most relations, and the most sources of each, that it tells. */
const SHOWN = 3;
/** Between the point and what stands beside it, in pixels. */
const GAP = 12;

interface CitationProps {
  readonly relations: readonly SceneRelation[];
  /** The point of the window beside which it stands. */
  readonly at: Point;
  /** Whether it stands above the point, where there is more room. */
  readonly isAbove: boolean;
}

/** What relations say and who says so, beside a point of the drawing: read from what came with them. */
export function Citation({ relations, at, isAbove }: CitationProps) {
  const words = useWords();
  const left = `max(0px, min(${at.x + GAP}px, 100% - 22.5rem))`;
  const place = isAbove ? { left, bottom: `calc(100% - ${at.y - GAP}px)` } : { left, top: at.y + GAP };
  return (
    <div className="citation" style={place}>
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
