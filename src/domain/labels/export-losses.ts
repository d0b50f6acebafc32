import type { Bilingual } from './lang.ts';

/** What a file in another format does not carry, in English and in Chinese; `{count}` and words such as `{is|are}` are slots of `fill`. */
export const EXPORT_LOSSES = {
  CLAIMS_FOLDED: {
    en: '{count} {claim|claims} {is|are} folded into relations and attributes; which source says what stands there only as lists.',
    zh: '{count}条陈述合并成了关系和属性；哪个来源说了什么，只以列表的形式保留。',
  },
  DENIAL_LEFT_OUT: {
    en: '{count} {claim|claims} {denies|deny} something. This format cannot deny, so {it is|they are} left out.',
    zh: '{count}条陈述否认某事。此格式不能表示否认，故未写入。',
  },
  NOT_ACCEPTED_LEFT_OUT: {
    en: '{count} {claim|claims} {is|are} proposed, rejected or retracted, and left out.',
    zh: '{count}条陈述处于提议、驳回或撤回状态，未写入。',
  },
  DEPRECATED_LEFT_OUT: {
    en: '{count} {claim|claims} {is|are} deprecated, and left out.',
    zh: '{count}条陈述已不再采信，未写入。',
  },
  MODALITY_LOST: {
    en: '{count} {claim|claims} {is|are} attributed, planned, inferred or otherwise not simply asserted; of each relation only the strongest modality is written.',
    zh: '{count}条陈述是转述、计划、推断等，而非直接断言；每个关系只写入其中最强的语气。',
  },
  ATTRIBUTION_LOST: {
    en: '{count} {claim|claims} {is|are} the words of somebody whom the source quotes; the file does not say whose.',
    zh: '{count}条陈述是来源引述他人的话；文件中没有写明出自何人。',
  },
  EVIDENCE_LOST: {
    en: '{count} {claim|claims} {cites|cite} passages; where in its source a claim stands is not written.',
    zh: '{count}条陈述引有原文段落；陈述在来源中的位置未写入。',
  },
  NOTE_LOST: {
    en: '{count} {claim|claims} {has|have} notes or details, which are not written.',
    zh: '{count}条陈述带有注释或细节，未写入。',
  },
  FIGURE_LEFT_OUT: {
    en: '{count} {figure|figures} {is|are} left out.',
    zh: '{count}个数字未写入。',
  },
  OTHER_CLAIM_LEFT_OUT: {
    en: '{count} {claim|claims} on terms, views, trends and further attributes {has|have} no counterpart, and {is|are} left out.',
    zh: '{count}条关于术语、观点、趋势及其他属性的陈述没有对应的形式，未写入。',
  },
  TERM_LEFT_OUT: {
    en: '{count} {term|terms}, things that sources speak of and that are no entities, {is|are} left out.',
    zh: '{count}个术语（来源提到、但不是实体的事物）未写入。',
  },
  SOURCE_NOTES_LOST: {
    en: '{count} {statement|statements} on what sources do not say, leave open, allow to calculate or dispute {is|are} left out.',
    zh: '{count}条关于来源未说明、有歧义、可推算或有争议之处的说明未写入。',
  },
  SOURCE_RECORD_LOST: {
    en: '{count} {source|sources} {is|are} named by {its id|their ids} alone; titles, publishers and addresses are left out.',
    zh: '{count}个来源只写了标识；标题、出版方和网址未写入。',
  },
  DECISION_FOLDED: {
    en: '{count} {claim|claims} {has|have} a status or rank that was decided here; the file gives the outcome, and not what the source says.',
    zh: '{count}条陈述的状态或等级由本库裁定；文件给出的是裁定结果，而不是来源原有的状态。',
  },
  MERGE_FOLDED: {
    en: '{count} {claim|claims} {names|name} entities that were merged; the file has the entities that these ids stand for.',
    zh: '{count}条陈述指向已被合并的实体；文件中写的是合并后的实体。',
  },
  KIND_HAS_NO_PLACE: {
    en: '{count} {entity|entities} {is of a kind|are of kinds} that this format does not have, and {is|are} left out.',
    zh: '{count}个实体的类别在此格式中没有对应，未写入。',
  },
  TYPE_HAS_NO_PLACE: {
    en: '{count} {relation|relations} {has|have} no counterpart in this format, by type, title or the kind of an end, and {is|are} left out.',
    zh: '{count}个关系因其类型、职务或一端的类别在此格式中没有对应，未写入。',
  },
  PLAN_LEFT_OUT: {
    en: '{count} {relation|relations} {is|are} only planned or wanted, would read as {a fact|facts} here, and {is|are} left out.',
    zh: '{count}个关系只是计划或意向，写入后会被当作事实，故未写入。',
  },
  INFERENCE_LEFT_OUT: {
    en: '{count} {relation|relations} {is|are} only inferred, would read as {a fact|facts} here, and {is|are} left out.',
    zh: '{count}个关系只是推断，写入后会被当作事实，故未写入。',
  },
  OPINION_LEFT_OUT: {
    en: '{count} {relation|relations} {is an opinion|are opinions}, would read as {a fact|facts} here, and {is|are} left out.',
    zh: '{count}个关系只是看法，写入后会被当作事实，故未写入。',
  },
  DATE_ROUNDED: {
    en: '{count} {date|dates} {is|are} less precise in the source than this format allows; a full day is written, and an annotation has what the source says.',
    zh: '{count}个日期在来源中不够精确，不合此格式的要求；文件写入完整日期，并以注解保留来源的说法。',
  },
  DATE_IN_WORDS: {
    en: '{count} {date|dates} {is|are} hedged or coarser than a year (“c. 2002”) and {stands|stand} only in a comment.',
    zh: '{count}个日期是约数，或比年份更粗略（如“约2002年”），只写在注释里。',
  },
  DATE_LEFT_OUT: {
    en: '{count} {date|dates} {is|are} hedged or coarser than a year (“c. 2002”) and {has|have} no form here.',
    zh: '{count}个日期是约数，或比年份更粗略（如“约2002年”），此格式无法表示。',
  },
  END_UNKNOWN_AS_OPEN: {
    en: 'Of {count} {relation|relations} it is not known whether {it has|they have} ended; in this format {it looks|they look} current.',
    zh: '{count}个关系是否已经结束并不清楚；在此格式中看起来仍然有效。',
  },
  FORMER_WITHOUT_END: {
    en: '{count} {relation|relations} ended on a day that is not known; only the status says that {it is|they are} over.',
    zh: '{count}个关系已经结束，但日期不详；只有状态说明它们已经结束。',
  },
  BOUNDS_LOST: {
    en: 'What is known of the time of {count} {relation|relations} is reduced to the dates that sources print.',
    zh: '{count}个关系的时间信息只保留了来源写明的日期。',
  },
  DISPUTE_LOST: {
    en: '{count} {relation|relations} {is|are} disputed; the file does not say so, and has no date where sources contradict each other.',
    zh: '{count}个关系存在争议；文件没有写明，来源互相矛盾之处不写日期。',
  },
  SHARE_AS_EXACT: {
    en: '{count} {share|shares} of which {its source does|their sources do} not say whether {it is|they are} exact {is|are} written as exact.',
    zh: '{count}个持股比例的来源未说明是否确切；文件写为确切的比例。',
  },
  SHARE_LEFT_OUT: {
    en: '{count} {share|shares} {is|are} approximate (“about 30 %”), for which this format has no form.',
    zh: '{count}个持股比例是约数（如“约30%”），此格式无法表示。',
  },
  TITLE_LEFT_OUT: {
    en: '{count} {further title|further titles} of relations {is|are} left out.',
    zh: '关系的{count}个其他职务名称未写入。',
  },
  PARTY_NOT_NAMED: {
    en: '{count} {owner|owners} {is a group|are groups} whose members no source names; {it is|they are} written as a description.',
    zh: '{count}个所有者是来源没有具名的群体，只以文字描述写入。',
  },
  NAME_LEFT_OUT: {
    en: '{count} {name|names} {is a description, or means|are descriptions, or mean} the entity only within one text, and {is|are} left out.',
    zh: '{count}个名称只是描述，或只在某一篇文字中指代该实体，未写入。',
  },
  ATTRIBUTE_LEFT_OUT: {
    en: '{count} {attribute|attributes} of entities {has|have} no counterpart, and {is|are} left out.',
    zh: '实体的{count}项属性没有对应的形式，未写入。',
  },
  CODE_LEFT_OUT: {
    en: '{count} {code|codes} of entities {has|have} no place in this format, or {fails|fail} its check, and {is|are} left out.',
    zh: '实体的{count}个代码在此格式中没有位置，或未通过其校验，未写入。',
  },
  DIRECTION_IN_WORDS: {
    en: '{count} {relation|relations} {is written as a link|are written as links} whose kind and direction stand only in the role.',
    zh: '{count}个关系写作一般联系，其类型和方向只写在角色一栏中。',
  },
  CERTAINTY_AS_EXTERNAL: {
    en: '{count} {claim|claims} {is|are} not accepted yet, planned or inferred; the file marks {it|them} as external and does not say which.',
    zh: '{count}条陈述尚未采纳，或只是计划、推断；文件把它们标为外部内容，但不区分是哪一种。',
  },
  TEXT_NORMALISED: {
    en: '{count} {text|texts} {loses|lose} double, wide or invisible spaces, which this format does not keep.',
    zh: '{count}个文本中的重复空格、全角空格或不可见字符被去除，此格式不保留它们。',
  },
  ID_SHORTENED: {
    en: '{count} {id|ids} of more than 255 characters {is|are} shortened by a hash; the whole id stands beside.',
    zh: '{count}个超过255个字符的标识以散列值缩短；完整的标识写在旁边。',
  },
  PARENT_LEFT_OUT: {
    en: '{count} {relation|relations} {is a further parent or place|are further parents or places} of something that has one already here, and {is|are} left out.',
    zh: '{count}个关系是某事物的另一上级或地点；此格式只容一个，故未写入。',
  },
  HISTORY_LEFT_OUT: {
    en: 'The history of the graph, {count} {change|changes}, is left out.',
    zh: '图谱的更改历史（{count}次更改）未写入。',
  },
  TIME_AS_SPELL: {
    en: '{count} {relation|relations} {is|are} shown for the time in which {it|they} certainly held; when {it|they} may have held stands in attributes.',
    zh: '{count}个关系只在确定成立的时段内显示；可能成立的时段写在属性里。',
  },
  TIME_UNKNOWN_AS_ALWAYS: {
    en: '{count} {relation|relations} held on no day for certain; programs show {it|them} at all times.',
    zh: '{count}个关系没有确定成立的日期；软件会在所有时间显示它们。',
  },
  NAME_KIND_LOST: {
    en: '{count} {name|names} {loses its|lose their} kind, language, script or times.',
    zh: '{count}个名称的类别、语言、文字或时间未写入。',
  },
  CELL_GUARDED: {
    en: '{count} {cell|cells} {begins|begin} like a formula; an apostrophe is written before {it|them}.',
    zh: '{count}个单元格的开头像公式；前面加了一个撇号。',
  },
  CONTROL_REMOVED: {
    en: '{count} {text|texts} {has|have} control characters, which XML does not allow; U+FFFD stands for each.',
    zh: '{count}个文本含有XML不允许的控制字符，均以U+FFFD代替。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
