import { memo } from 'react';
import type { SceneRelation } from '../scene/scene.ts';
import type { Words } from '../words/en.ts';
import type { EdgeBundle } from './edge-bundles.ts';

interface EdgeProps {
  readonly bundle: EdgeBundle;
  readonly words: Words;
  /** The element that tells its sources while it has the focus. */
  readonly citationId: string | undefined;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Whether it hangs on what is selected. */
  readonly isNear: boolean;
}

/** A relation, or several as one: a curve that can be pointed at, with its arrow heads. Where it runs is set from outside. */
export const Edge = memo(function Edge({ bundle, words, citationId, isCurrent, isSelected, isNear }: EdgeProps) {
  const { id, relations, line, change, mixed, headAtStart, headAtEnd } = bundle;
  const classes = [
    'edge',
    line.toLowerCase(),
    change?.toLowerCase(),
    isNear && 'near',
    relations.length > 1 && 'several',
  ];
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      data-id={id}
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words.relationButton(relations)}
      aria-describedby={citationId}
      aria-current={isSelected || undefined}
    >
      <path className="reach" />
      <path className="line" />
      {headAtStart && <path className="head at-start" />}
      {headAtEnd && <path className="head at-end" />}
      {(change ?? mixed) && (
        <g className="sign">
          <circle r={7} />
          <text y="0.35em">{signOf(change)}</text>
        </g>
      )}
    </g>
  );
});

/** The label of a curve; drawn apart from it, over all curves and under all entities. */
export const EdgeLabel = memo(function EdgeLabel({
  bundle,
  text,
}: {
  readonly bundle: EdgeBundle;
  readonly text: string;
}) {
  return (
    <text className="edge-label" data-label={bundle.id} y="0.35em">
      {text}
    </text>
  );
});

function signOf(change: SceneRelation['change']): string {
  switch (change) {
    case 'ADDED':
      return '+';
    case 'REMOVED':
      return '−';
    case 'KEPT':
      return '=';
    case null:
      return '±';
  }
}
