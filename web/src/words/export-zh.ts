import type { Words } from './en.ts';
import type { exportEn } from './export-en.ts';

/** The Chinese words of exports. */
export const exportZh: Pick<Words, keyof typeof exportEn> = {
  export: '导出',
  exportAs: '将当前图景导出为',
  pngOf: (scale) => `图片（PNG，${scale} 倍）`,
  svgFile: '可编辑文字的矢量图（SVG）',
  graphmlFile: '图数据（GraphML）',
  csvOfEntities: '对象表（CSV）',
  csvOfRelations: '关系表（CSV）',
  jsonFile: '全部内容及依据（JSON）',
  exported: (file) => `已保存 ${file}。`,
  notExported: '文件未能生成。',
  atAnyTime: '不限时间',
  asOfTime: (time) => `截至 ${time}`,
  fromTo: (time, then) => `截至 ${time}，对比 ${then}`,
  undatedCount: (count) => `其中 ${count} 条无日期`,
  leftOut: (kinds) => `未显示：${kinds}`,
  syntheticPart: '部分内容为试验用的虚构数据，与任何真实个人或机构无关。',
  dataLicence: (licence) => `数据：以我们自己的文字记录的事实，均注明来源；许可协议 ${licence}。不含来源原文。`,
};
