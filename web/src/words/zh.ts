import { variableName } from '../../../src/domain/labels/variable-name.ts';
import { drawingZh } from './drawing-zh.ts';
import { exportZh } from './export-zh.ts';
import { workspaceZh } from './workspace-zh.ts';
import type { Words } from './en.ts';

/** The Chinese words of the explorer. */
export const zh: Words = {
  product: '关系',
  ownLanguage: '中文',
  tagline: '上海小企业界谁与谁有关联，依据何在',
  search: '搜索',
  searchHint: '名称、拼音、首字母、曾用名或编号',
  graph: '图谱',
  table: '表格',
  timeline: '时间线',
  questions: '问题',
  browse: '浏览',
  console: '控制台',
  openInGuanxi: '在“关系”中打开',
  undo: '撤销',
  redo: '重做',
  entities: (count) => `${count.toLocaleString('zh')} 个对象`,
  relations: (count) => `${count.toLocaleString('zh')} 条关系`,
  ...drawingZh,
  ...workspaceZh,
  ...exportZh,

  consoleTitle: 'GraphQL 控制台',
  filterQuestions: '筛选问题',
  questionCount: (count) => `${count} 个问题`,
  aboutQuestions: '每个问题都面向整个图谱。答案会注明出处，也会说明哪些内容没有来源提及。',
  aboutONE: '关于某个人、企业或机构',
  aboutSEVERAL: '关于几个对象之间',
  aboutSOURCE: '关于来源或陈述',
  aboutALL: '关于整个图谱',
  noQuestion: (text) => `没有包含“${text}”的问题。`,
  allQuestions: '全部问题',
  ask: '提问',
  askAgain: '重试',
  answer: '答案',
  asking: '查询中…',
  serverSilent: '服务器没有响应。已填内容会保留，请稍后再试。',
  nothingBears: (ids) => `没有标识为 ${ids} 的对象。`,
  emptyAnswer: '没有结果。没有来源提及，并不等于事实并非如此。',
  whatIsNotSaid: '来源没有说的',
  cellNotSaid: '未提及',
  whereItIsSaid: '出处',
  seeAsGraph: (count) => (count === 1 ? '在图谱中查看' : `在图谱中查看这 ${count} 个对象`),
  openInConsole: '在控制台中打开此查询',
  nothingOfThatName: '没有这个名称；也可直接输入标识。',
  sourceHint: '来源的标题或标识',
  typeHint: (type, isList, isRequired) =>
    [
      type === 'PartialDate' ? '如 2012、2012-06 或 2012-06-15' : isList ? '多个标识用逗号分隔' : null,
      isRequired ? null : '可不填',
    ]
      .filter((part) => part !== null)
      .join(' · '),
  forInstance: (example) => `例如 ${example}`,
  noSuchQuestion: (name) => `没有名为“${name}”的问题。`,
  variable: (name) => variableName(name, 'zh'),
};
