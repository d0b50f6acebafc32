import { drawingZh } from './drawing-zh.ts';
import { workspaceZh } from './workspace-zh.ts';
import type { Words } from './words.ts';

/** The Chinese words of the explorer. */
export const zh: Words = {
  product: '关系',
  tagline: '上海小企业界谁与谁有关联，依据何在',
  search: '搜索',
  searchHint: '名称、拼音、首字母、曾用名或编号',
  graph: '图谱',
  table: '表格',
  timeline: '时间线',
  questions: '问题',
  console: '控制台',
  undo: '撤销',
  redo: '重做',
  entities: (count) => `${count.toLocaleString('zh')} 个实体`,
  relations: (count) => `${count.toLocaleString('zh')} 条关系`,
  ...drawingZh,
  ...workspaceZh,

  consoleTitle: 'GraphQL 控制台',
  filterQuestions: '筛选问题',
  questionCount: (count) => `${count} 个问题`,
};
