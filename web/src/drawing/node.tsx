import { memo } from 'react';
import type { SceneEntity } from '../scene/scene.ts';
import type { Words } from '../words/en.ts';
import { KindMark } from './kind-mark.tsx';
import { labelLines, LINE } from '../scene/label-lines.ts';
import { badgeWidth, LABEL_GAP, radiusOf } from '../scene/sizes.ts';

interface NodeProps {
  readonly entity: SceneEntity;
  readonly words: Words;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly isLoading: boolean;
}

/**
 * An entity: its mark, which says so where it is synthetic, and its name, and how many more relations it has than are shown. Where it stands is set from outside
 * ({@link Stage}): React draws what there is, not where.
 */
export const Node = memo(function Node({ entity, words, isCurrent, isSelected, isMarked, isLoading }: NodeProps) {
  const radius = radiusOf(entity);
  const { lines, shortened } = labelLines(entity.name);
  return (
    <g
      className="node"
      data-id={entity.id}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words.entityButton(entity, isMarked)}
      aria-current={isSelected || undefined}
      aria-busy={isLoading || undefined}
    >
      {shortened && <title>{entity.name}</title>}
      <circle className="focus-ring" r={radius + 5} />
      {isMarked && <circle className="marked-ring" r={radius + 4} />}
      {isLoading && <circle className="loading-ring" r={radius + 4} pathLength={100} />}
      <KindMark kind={entity.kind} radius={radius} />
      {entity.synthetic && (
        <g className="synthetic-mark" transform={`translate(${radius * 0.8} ${radius * 0.8})`}>
          <title>{words.synthetic}</title>
          <circle r={7} />
          <text y="0.35em">{words.syntheticSign}</text>
        </g>
      )}
      {entity.pinned && <path className="pin" d={PIN} transform={`translate(${-radius * 0.8} ${-radius * 0.8})`} />}
      <g className="label" transform={`translate(0 ${radius + LABEL_GAP})`}>
        <text>
          {lines.map((line, index) => (
            <tspan key={index} x={0} y={`${0.95 + index * LINE}em`}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    </g>
  );
});

const PIN = 'M-3-7H3L2-2L5 1V3H1V8H-1V3H-5V1L-2-2Z';

/** "+36": the relations of an entity that are not shown; pressing it shows more of them. */
export const MoreButton = memo(function MoreButton({ entity, words }: Pick<NodeProps, 'entity' | 'words'>) {
  const more = entity.count - entity.shown;
  const text = `+${more.toLocaleString()}`;
  const width = badgeWidth(entity);
  return (
    <g className="more" data-more={entity.id} role="button" tabIndex={-1} aria-label={words.moreOf(entity.name, more)}>
      <rect x={-width / 2} y={-9} width={width} height={18} rx={9} />
      <text y="0.35em">{text}</text>
    </g>
  );
});
