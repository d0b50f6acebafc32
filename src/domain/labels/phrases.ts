import type { Bilingual } from './lang.ts';

/**
 * Our own sentences and the words and marks that join them, in English and in Chinese. `{name}` is a slot; both languages
 * have the same slots. The words for values of a vocabulary are in `en.ts` and `zh.ts`, the texts of the data in `texts/`.
 */
export const PHRASES = {
  product: { en: 'Guanxi', zh: '关系' },

  // Marks
  and: { en: ', ', zh: '、' },
  comma: { en: ', ', zh: '，' },
  colon: { en: ': ', zh: '：' },
  semicolon: { en: '; ', zh: '；' },
  /** Between words, and between sentences. */
  space: { en: ' ', zh: '' },
  inBrackets: { en: ' ({text})', zh: '（{text}）' },
  title: { en: '“{title}”', zh: '《{title}》' },

  // Looking up names of others
  identifier: { en: 'identifier (USCC, LEI …)', zh: '登记编号（统一社会信用代码、LEI等）' },
  name: { en: 'name', zh: '名称' },
  foundingDate: { en: 'date of foundation', zh: '成立日期' },
  dissolutionDate: { en: 'date of dissolution', zh: '解散日期' },

  // Answers to questions
  /** What a question is asked with where nothing else is given. */
  example: { en: 'Its example: ', zh: '示例：' },
  unsaid: { en: 'not said', zh: '未说明' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  evidence: { en: 'Evidence', zh: '出处' },
  denied: { en: 'denied', zh: '被否认' },
  disputed: { en: 'sources disagree', zh: '各来源说法不一' },
  truncated: { en: 'There is more than is shown.', zh: '还有更多内容未列出。' },
  oneLeftOut: { en: '1 more is not shown.', zh: '另有1项未列出。' },
  leftOut: { en: '{count} more are not shown.', zh: '另有{count}项未列出。' },
  notSaid: { en: 'Not said: {wrong}. Said: {right}.', zh: '来源没有说：{wrong}。来源所说：{right}。' },
  open: {
    en: 'Open: {question} ({options}). Read here as: {reading}.',
    zh: '未有定论：{question}（{options}）。本库读作：{reading}。',
  },

  // An id that nothing has
  otherKind: { en: '"{id}" is not {kind}.', zh: '“{id}”不是{kind}。' },
  noSuch: { en: 'There is no {kind} "{id}"', zh: '没有标识为“{id}”的{kind}' },
  didYouMean: { en: '; did you mean "{id}"?', zh: '；是否想问“{id}”？' },
  findEntity: { en: '; the question find finds ids by name.', zh: '；可用问题 find 按名称查找标识。' },
  findSource: { en: '; the question sources lists them.', zh: '；可用问题 sources 列出所有来源。' },
  findClaim: {
    en: '; the question evidence lists the claims about an entity.',
    zh: '；可用问题 evidence 列出关于某对象的陈述。',
  },

  // What a change did
  oneClaim: { en: '1 claim', zh: '1条陈述' },
  severalClaims: { en: '{count} claims', zh: '{count}条陈述' },
  changeADD_SOURCE: { en: '{actor} added the source “{source}”', zh: '{actor}添加了来源《{source}》' },
  changePROPOSE: { en: '{actor} proposed {claims}', zh: '{actor}提出了{claims}' },
  changeACCEPTED: { en: '{actor} accepted {claims}', zh: '{actor}采纳了{claims}' },
  changeREJECTED: { en: '{actor} rejected {claims}', zh: '{actor}否决了{claims}' },
  changeRETRACTED: { en: '{actor} retracted {claims}', zh: '{actor}撤回了{claims}' },
  changePROPOSED: { en: '{actor} reopened {claims}', zh: '{actor}重新开启了{claims}的审核' },
  changePREFERRED: { en: '{actor} preferred {claims}', zh: '{actor}将{claims}列为首选' },
  changeNORMAL: { en: '{actor} gave {claims} the normal rank', zh: '{actor}将{claims}恢复为一般等级' },
  changeDEPRECATED: { en: '{actor} deprecated {claims}', zh: '{actor}弃用了{claims}' },
  changeCORRECT: { en: '{actor} corrected a claim', zh: '{actor}更正了1条陈述' },
  changeLOAD: { en: 'the file of “{source}” was loaded ({claims})', zh: '载入了《{source}》的文件（{claims}）' },
  changeFILES: { en: 'files were loaded ({claims})', zh: '载入了来源文件（{claims}）' },
  changeIMPORT: { en: 'the register “{source}” was imported ({claims})', zh: '导入了登记册《{source}》（{claims}）' },
  changeREMOVE: { en: '“{source}” was taken out ({claims})', zh: '移除了《{source}》（{claims}）' },
  changeSAME: { en: '{actor} judged {one} and {other} to be the same', zh: '{actor}判定{one}与{other}为同一对象' },
  changeDIFFERENT: {
    en: '{actor} judged {one} and {other} to be different',
    zh: '{actor}判定{one}与{other}为不同对象',
  },
  changeUNSURE: {
    en: '{actor} left open whether {one} and {other} are the same',
    zh: '{actor}未能判定{one}与{other}是否为同一对象',
  },
  changeREVERT: { en: '{actor} undid {change}', zh: '{actor}撤销了{change}' },

  // Whether something is stated
  STATED: { en: 'A source states it; see its claims.', zh: '有来源提及，见其陈述。' },
  DENIED: { en: 'A source denies it, and none affirms it.', zh: '有来源否认，没有来源肯定。' },
  NOT_STATED: { en: 'A source was checked for it and does not state it.', zh: '查阅过来源，来源未说明。' },
  UNKNOWN: { en: 'No source here mentions it; that is not a no.', zh: '本库来源均未提及；这不等于否定。' },
  OUT_OF_SCOPE: { en: 'It does not apply to an entity of this kind.', zh: '对这类对象不适用。' },

  // How a position of a conflict reads
  isNot: { en: 'not {value}', zh: '不是{value}' },
  itIsSo: { en: 'it is so', zh: '属实' },
  itIsNotSo: { en: 'it is not so', zh: '不属实' },
  unknownDay: { en: 'an unknown day', zh: '未知日期' },
  byDay: { en: 'by {day}', zh: '不晚于{day}' },
  untilDay: { en: 'until {end}', zh: '至{end}' },
  fromDay: { en: 'from {start}', zh: '自{start}起' },
  fromTo: { en: '{start} to {end}', zh: '{start}至{end}' },
  overBy: { en: 'over by {day}', zh: '至迟于{day}已结束' },
  soIn: { en: 'so in {day}', zh: '{day}时如此' },

  // What a conflict asks
  whether: { en: '{sentence}: is it so?', zh: '{sentence}：是否属实？' },
  when: { en: '{sentence}: when?', zh: '{sentence}：何时？' },
  whichFigure: { en: '{subject}: what figure for "{measure}"?', zh: '{subject}的“{measure}”是多少？' },
  whichAttribute: { en: 'What is the {attribute} of {subject}?', zh: '{subject}的{attribute}是什么？' },

  // Sentences of claims
  another: { en: 'another {name}', zh: '另一个{name}' },
  stake: { en: '{from} holds {share} percent of {to}', zh: '{from}在{to}持股{share}%' },
  percent: { en: ' percent', zh: '%' },

  // Pages
  noPage: { en: 'There is no such page.', zh: '没有这个页面。' },
  explorer: { en: 'Explorer', zh: '图谱浏览' },
  questions: { en: 'Questions', zh: '问题' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How an inexact number begins. */
export const HEDGES = {
  ABOUT: { en: 'about ', zh: '约' },
  MORE_THAN: { en: 'more than ', zh: '超过' },
  SEVERAL: { en: 'several ', zh: '若干' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a claim says about two entities, where the label of its attribute between both makes no sentence. */
export const CLAIM_SENTENCES = {
  SAID_TO_CAUSE: { en: '{from} is said to be behind the state of {to}', zh: '{from}造成了{to}的现状' },
  SEEKS_LESS_RELIANCE_ON: { en: '{from} wants to rely less on {to}', zh: '{from}希望减少对{to}的依赖' },
  WRITES_FOR: { en: '{from} writes for {to}', zh: '{from}为{to}撰稿' },
  DEPICTS: { en: '{from} shows {to}', zh: '{from}中有{to}' },
  ILLUSTRATES: { en: '{from} illustrates {to}', zh: '{from}为{to}配图' },
  PROVIDED_TO: { en: '{from} was provided to {to}', zh: '{from}提供给{to}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The authorities that register, by the first character of a Unified Social Credit Code. */
export const REGISTERING_AUTHORITIES: Readonly<Record<string, Bilingual>> = {
  '1': { en: 'staffing office', zh: '机构编制' },
  '2': { en: 'foreign affairs', zh: '外交' },
  '3': { en: 'justice', zh: '司法行政' },
  '4': { en: 'culture', zh: '文化' },
  '5': { en: 'civil affairs', zh: '民政' },
  '6': { en: 'tourism', zh: '旅游' },
  '7': { en: 'religious affairs', zh: '宗教' },
  '8': { en: 'trade union', zh: '工会' },
  '9': { en: 'industry and commerce', zh: '工商' },
  A: { en: 'armed forces', zh: '军队' },
  N: { en: 'agriculture', zh: '农业' },
  Y: { en: 'other', zh: '其他' },
};

/** What is registered, by the first two characters of the code. No source that we know explains other pairs. */
export const REGISTERED_CATEGORIES: Readonly<Record<string, Bilingual>> = {
  '11': { en: 'government organ', zh: '机关' },
  '12': { en: 'public institution', zh: '事业单位' },
  '13': { en: 'mass body', zh: '群众团体' },
  '51': { en: 'social group', zh: '社会团体' },
  '52': { en: 'private non-enterprise unit', zh: '民办非企业单位' },
  '53': { en: 'foundation', zh: '基金会' },
  '91': { en: 'enterprise', zh: '企业' },
  '92': { en: 'self-employed', zh: '个体工商户' },
  '93': { en: "farmers' cooperative", zh: '农民专业合作社' },
};

/** The measure words that Chinese puts between a number and what is counted; English has none. */
export const MEASURE_WORDS = { FIRM: '家', PERSON: '位', MEMBER: '名', OTHER: '个' } as const;
