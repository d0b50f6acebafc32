import { counted, countedKind } from '../../../src/domain/labels/counted.ts';
import { label } from '../../../src/domain/labels/label.ts';
import type { SceneChange } from '../scene/scene-change.ts';
import type { EntityKind } from '../generated/operations.ts';
import type { SceneEntity, SceneRelation } from '../scene/scene.ts';

const CHANGES = { ADDED: 'added by the second time', REMOVED: 'gone by the second time', KEPT: 'unchanged' } as const;

/** The English words of the drawing. */
export const drawingEn = {
  graphRole: 'graph',
  graphHint:
    'Arrow keys go to the nearest entity, [ and ] through its relations. Enter opens the detail, e shows more relations, c fewer, Shift+F10 opens the menu.',
  graphSummary: (entities: number, relations: number, asOf: string | null, hubs: readonly string[]) =>
    listed(
      counted(entities, 'entity', 'entities'),
      counted(relations, 'relation', 'relations'),
      asOf === null ? 'at any time' : `as of ${asOf}`,
      hubs.length > 0 && `most related: ${hubs.join('; ')}`,
    ),
  graphChange: ({ added, addedCount, removedCount, relations, relationsBefore }: SceneChange) => {
    const kinds = added
      .map(([kind, count]) => `${count.toLocaleString('en')} ${countedKind(kind, count, 'en')}`)
      .join(', ');
    const sentences = [
      addedCount > 0 && `Added ${counted(addedCount, 'entity', 'entities')}: ${kinds}.`,
      removedCount > 0 && `Removed ${counted(removedCount, 'entity', 'entities')}.`,
      `${counted(relations, 'relation', 'relations')} shown, before ${relationsBefore.toLocaleString('en')}.`,
    ];
    return sentences.filter(Boolean).join(' ');
  },
  syntheticSign: 'S',
  kind: (kind: EntityKind) => kindWord(kind),
  entityButton: ({ name, kind, shown, count, synthetic, pinned }: SceneEntity, isMarked: boolean) =>
    listed(
      name,
      kindWord(kind),
      `${shown} of ${counted(count, 'relation', 'relations')} shown`,
      synthetic && 'synthetic',
      pinned && 'pinned',
      isMarked && 'marked as an end of a path',
    ),
  relationButton: (relations: readonly SceneRelation[]) => {
    const each = relations.map((relation) => `${relation.sentence} (${standing(relation)})`);
    return each.length === 1 ? each[0]! : `${each.length} relations: ${each.join('; ')}`;
  },
  standing,
  moreOf: (name: string, count: number) =>
    `${name}: show more of ${counted(count, 'further relation', 'further relations')}`,
  overviewNote: (entities: number) =>
    `An overview of ${counted(entities, 'entity', 'entities')}. The table holds the same, and all that can be done with it.`,
  noWebGl:
    'This browser cannot draw the overview, which needs WebGL. The usual drawing is shown instead; it may be slow.',
  noWebGlForMany: (entities: number) =>
    `This browser cannot draw the overview, which needs WebGL, and ${counted(entities, 'entity is', 'entities are')} too many for the usual drawing. The table holds them all.`,
  noSource: 'No source given',
  furtherSources: (count: number) => `and ${counted(count, 'more source', 'more sources')}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitAll: 'Show everything',
  entityMenu: (name: string) => `What to do with ${name}`,
  openDetail: 'Open detail',
  showMore: 'Show more relations',
  chooseMore: 'Choose which relations to show…',
  showLess: 'Collapse',
  markEnd: 'Mark as an end of a path',
  findPathFrom: (name: string) => `Find the path from ${name}`,
  pinHere: 'Pin here',
  unpin: 'Unpin',
  hideThis: 'Hide',
  hideAllOthers: 'Hide all others',
};

function standing({ certainty, dated, change }: SceneRelation): string {
  const told = listed(
    certainty === 'DEFINITELY' && 'certain at that time',
    certainty === 'POSSIBLY' && 'possible at that time',
    certainty === 'NO' && 'not at that time',
    !dated && 'undated',
    change && CHANGES[change],
  );
  return told || 'dated';
}

function listed(...parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(', ');
}

function kindWord(kind: EntityKind): string {
  return label('EntityKind', kind, 'en') ?? kind;
}
