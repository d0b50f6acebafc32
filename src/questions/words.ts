import { relationType } from '../domain/relation-types.ts';
import type { Bilingual, Lang } from './question.ts';

/** Where a value does not read as an English word by itself. */
const ENGLISH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Certainty: { NO: 'certainly not' },
  Rank: { NORMAL: 'stands', DEPRECATED: 'no longer believed' },
};

/** Our Chinese words for the values of the schema's enums, and for predicates that are no relation. */
const CHINESE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Certainty: { DEFINITELY: '确定', POSSIBLY: '可能', NO: '确定不是' },
  AbsenceState: { STATED: '有', DENIED: '被否认', NOT_STATED: '来源未说', UNKNOWN: '不详', OUT_OF_SCOPE: '不适用' },
  ClaimStatus: { PROPOSED: '待审', ACCEPTED: '已采纳', REJECTED: '已否决', RETRACTED: '已撤回' },
  ConflictKind: { WHETHER: '是否', WHEN: '何时', FIGURE: '数字', ATTRIBUTE: '属性', DECLARED: '编者所列' },
  Confidence: { HIGH: '高', MEDIUM: '中', LOW: '低' },
  Ended: { YES: '已结束', NO: '未结束', UNKNOWN: '不详' },
  EntityKind: {
    PERSON: '人物',
    FIRM: '企业',
    ASSOCIATION: '协会',
    GOVERNMENT_BODY: '政府机构',
    PLACE: '地点',
    PROGRAMME: '项目',
    GROUP: '群体',
    VENTURE: '设想',
    // What else is looked up by an id.
    ENTITY: '对象',
    SOURCE: '来源',
    CLAIM: '说法',
  },
  MatchRule: { exact: '完全相同', prefix: '开头相同', pinyin: '拼音', words: '词语', fuzzy: '近似' },
  Modality: {
    ASSERTED: '直陈',
    CONCESSIVE: '顺带承认',
    ATTRIBUTED: '转述',
    PROPOSED: '考虑中',
    INTENDED: '意图',
    INFERRED: '推断',
    NAME_IMPLIED: '由名称推得',
    EVALUATIVE: '评价',
  },
  NameKind: {
    PRINTED: '原文全名',
    ALIAS: '别名',
    ABBREVIATION: '简称',
    FORMER: '曾用名',
    DESCRIPTION: '本图描述',
    CONTEXTUAL: '文内代称',
  },
  Polarity: { AFFIRMED: '肯定', DENIED: '否定' },
  Qualifier: { EXACT: '确数', ABOUT: '约数', MORE_THAN: '超过', SEVERAL: '若干', NONE_GIVEN: '未注明' },
  Rank: { PREFERRED: '较可信', NORMAL: '并列', DEPRECATED: '不再采信' },
  RelationStatus: { ACTIVE: '无异议', DISPUTED: '有争议' },
  Tense: {
    CURRENT: '现在',
    FORMER: '从前',
    PAST_EVENT: '过去之事',
    PAST_STATE: '过去之态',
    PAST_TO_DATE: '迄今',
    PROPOSED: '考虑中',
    INTENDED: '意图',
  },
  TimelineKind: { HAPPENED: '发生', BEGAN: '开始', ENDED: '结束', MEASURED: '数字', STATED: '所述' },
  TermKind: {
    MARKET: '市场',
    PRODUCT: '产品',
    TECHNOLOGY: '技术',
    SECTOR: '行业',
    PUBLISHER: '出版者',
    CHANNEL: '渠道',
    DOCUMENT: '文献',
    PICTURE: '图片',
  },
  VentureStatus: { CONSIDERED: '考虑中', INTENDED: '有意', REALISED: '已实现', ABANDONED: '已放弃' },
  predicate: {
    AUTHORED: '撰写',
    CLASSIFICATION: '分类',
    CONCERNS_PRODUCT: '涉及产品',
    CONTROLS_MARKET: '控制市场',
    DEPICTS: '拍到',
    DESCRIPTION: '描述',
    GENDER: '性别',
    GROUP_OF: '成员类别',
    HAS_NOT_MASTERED: '未掌握',
    HOSTS: '刊载',
    ILLUSTRATES: '配图',
    KIND: '类别',
    LEVEL: '级别',
    MAKES: '制造',
    NAME: '名称',
    OCCUPATION: '职业',
    OWNERSHIP: '所有制',
    PLACE_KIND: '地点类别',
    PROVIDED_TO: '提供给',
    PUBLISHED: '出版',
    SAID_TO_CAUSE: '据称导致',
    SEEKS_LESS_RELIANCE_ON: '力求减少依赖',
    SIZE: '规模',
    STATISTIC: '数字',
    STATUS: '状态',
    TREND: '趋势',
    WRITES_FOR: '撰稿于',
  },
};

/** How a value of a vocabulary reads; in Chinese a value without a word of ours reads as in English. */
export function wordOf(vocabulary: string, value: string, lang: Lang): string {
  const relation = /^(RelationType|predicate)$/.test(vocabulary) ? relationType(value) : undefined;
  if (relation) return relation[lang].replace('{from}', '').replace('{to}', '…').replace(/…$/, '').trim();
  const english = ENGLISH[vocabulary]?.[value] ?? value.toLowerCase().replaceAll('_', ' ');
  return lang === 'zh' ? (CHINESE[vocabulary]?.[value] ?? english) : english;
}

/** Whether each of these values of an enum has a Chinese word. */
export function hasChinese(vocabulary: string, values: readonly string[]): boolean {
  return vocabulary === 'RelationType' || values.every((value) => CHINESE[vocabulary]?.[value] !== undefined);
}

/** What the house itself says in an answer. */
export const PHRASES = {
  unsaid: { en: 'not said', zh: '未说明' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  and: { en: ', ', zh: '、' },
  evidence: { en: 'Evidence', zh: '出处' },
  denied: { en: 'denied', zh: '被否认' },
  disputed: { en: 'sources disagree', zh: '各来源说法不一' },
  truncated: { en: 'There is more than is shown.', zh: '此处未能尽列。' },
} as const satisfies Record<string, Bilingual>;

/** How firmly the strongest claim says what it says, for a reader; nothing where a source states it in its own voice. */
export const HEDGES: Readonly<Record<string, Bilingual>> = {
  CONCESSIVE: { en: 'conceded in passing', zh: '顺带承认' },
  ATTRIBUTED: { en: 'reported, not in the source’s own voice', zh: '系转述，并非来源自己的说法' },
  PROPOSED: { en: 'under consideration', zh: '仅在考虑中' },
  INTENDED: { en: 'intended', zh: '仅为意图' },
  INFERRED: { en: 'inferred, not stated', zh: '系推断，原文未明言' },
  NAME_IMPLIED: { en: 'only a name suggests it', zh: '仅由名称推得' },
  EVALUATIVE: { en: 'a judgement', zh: '属评价' },
};
