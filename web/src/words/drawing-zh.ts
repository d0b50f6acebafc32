import { countedKind } from '../../../src/domain/labels/counted.ts';
import { label } from '../../../src/domain/labels/label.ts';
import type { EntityKind } from '../generated/operations.ts';
import type { SceneRelation } from '../scene/scene.ts';
import type { Words } from './en.ts';
import type { drawingEn } from './drawing-en.ts';

const CHANGES = { ADDED: '第二时点新增', REMOVED: '第二时点已不成立', KEPT: '未变' } as const;

/** The Chinese words of the drawing. */
export const drawingZh: Pick<Words, keyof typeof drawingEn> = {
  graphRole: '关系图',
  graphHint:
    '方向键移到最近的对象，[ 和 ] 依次查看其关系；Enter 打开详情，e 展开更多关系，c 收起，Shift+F10 打开菜单。',
  graphSummary: (entities, relations, asOf, hubs) =>
    listed(
      `${entities.toLocaleString('zh')} 个对象`,
      `${relations.toLocaleString('zh')} 条关系`,
      asOf === null ? '不限时间' : `截至 ${asOf}`,
      hubs.length > 0 && `关系最多：${hubs.join('、')}`,
    ),
  graphChange: ({ added, addedCount, removedCount, relations, relationsBefore }) => {
    const kinds = added.map(([kind, count]) => `${count}${countedKind(kind, count, 'zh')}`).join('、');
    const sentences = [
      addedCount > 0 && `新增 ${addedCount} 个对象：${kinds}。`,
      removedCount > 0 && `移除 ${removedCount} 个对象。`,
      `现显示 ${relations.toLocaleString('zh')} 条关系，此前 ${relationsBefore.toLocaleString('zh')} 条。`,
    ];
    return sentences.filter(Boolean).join('');
  },
  syntheticSign: '虚',
  kind: (kind) => kindWord(kind),
  entityButton: ({ name, kind, shown, count, synthetic, pinned }, isMarked) =>
    listed(
      name,
      kindWord(kind),
      `共 ${count} 条关系，已显示 ${shown} 条`,
      synthetic && '虚构数据',
      pinned && '已固定',
      isMarked && '已标记为路径端点',
    ),
  relationButton: (relations) => {
    const each = relations.map((relation) => `${relation.sentence}（${standing(relation)}）`);
    return each.length === 1 ? each[0]! : `${each.length} 条关系：${each.join('；')}`;
  },
  standing,
  moreOf: (name, count) => `${name}：另有 ${count.toLocaleString('zh')} 条关系，展开更多`,
  overviewNote: (entities) => `${entities.toLocaleString('zh')} 个对象的总览。表格中有相同的内容，并可完成全部操作。`,
  noWebGl: '总览需要 WebGL，此浏览器不支持，因此改用普通关系图，速度可能较慢。',
  noWebGlForMany: (entities) =>
    `总览需要 WebGL，此浏览器不支持；${entities.toLocaleString('zh')} 个对象又超出普通关系图的容量。表格中有全部内容。`,
  noSource: '未注明来源',
  furtherSources: (count) => `另有 ${count} 个来源`,
  zoomIn: '放大',
  zoomOut: '缩小',
  fitAll: '显示全部',
  entityMenu: (name) => `${name}：操作`,
  openDetail: '打开详情',
  showMore: '展开更多关系',
  chooseMore: '选择要展开的关系…',
  showLess: '收起',
  markEnd: '标记为路径端点',
  findPathFrom: (name) => `查找与“${name}”之间的路径`,
  pinHere: '固定位置',
  unpin: '取消固定',
  hideThis: '隐藏',
  hideAllOthers: '隐藏其他',
};

function standing({ certainty, dated, change }: SceneRelation): string {
  const told = listed(
    certainty === 'DEFINITELY' && '当时确定成立',
    certainty === 'POSSIBLY' && '当时可能成立',
    certainty === 'NO' && '当时不成立',
    !dated && '无日期',
    change && CHANGES[change],
  );
  return told || '有日期';
}

function kindWord(kind: EntityKind): string {
  return label('EntityKind', kind, 'zh') ?? kind;
}

function listed(...parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join('，');
}
