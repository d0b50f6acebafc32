import type { Lang } from './lang.ts';

const VARIABLES_ZH: Readonly<Record<string, string>> = {
  about: '关于',
  after: '后一时间',
  asOf: '截至',
  before: '前一时间',
  body: '机构',
  claim: '陈述',
  earlier: '较早日期',
  entities: '对象（可多个）',
  entity: '对象',
  firm: '企业',
  first: '时间一',
  from: '起点',
  group: '群体',
  hops: '步数',
  knownAt: '当时所知截至',
  later: '较晚日期',
  measure: '指标',
  name: '名称',
  organization: '组织',
  predicate: '关系或属性',
  second: '时间二',
  source: '来源',
  sources: '来源（可多个）',
  term: '事项',
  third: '时间三',
  to: '终点',
  with: '与谁',
};

/** What a variable of a question is called in a form: `asOf` is "As of". One that is new is called as it is written in Chinese. */
export function variableName(name: string, lang: Lang): string {
  if (lang === 'zh') return VARIABLES_ZH[name] ?? name;
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toUpperCase());
}
