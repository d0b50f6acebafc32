import type { Bilingual } from './lang.ts';

/**
 * What a file says and the graph does not take over, and what its meaning leaves open, in English and in Chinese; `{count}` and
 * `{about}` are slots.
 */
export const IMPORT_LOSSES = {
  UNKNOWN_WORD: {
    en: 'The file says “{about}” {count} {time|times}, for which there is no word in the graph; it is left out.',
    zh: '文件{count}次用到“{about}”，图中没有对应的词，未导入。',
  },
  MAY_BE_ROUNDED: {
    en: '{count} {date|dates} of “{about}” {is|are} the first day of a month or a year, and may have been rounded by the publisher.',
    zh: '“{about}”中有{count}个日期是某月或某年的第一天，可能经过发布方取整。',
  },
  WHEN_SAID_UNKNOWN: {
    en: 'Of {count} {source|sources} ({about}) it is not known as of when {it speaks|they speak}; nothing that {it says|they say} is taken as certain for any day. `--published` says it.',
    zh: '{count}个来源（{about}）没有说明数据截至何时；其内容不视为在任何一天确定成立。可用`--published`说明。',
  },
  PARTY_NOT_NAMED: {
    en: 'The file speaks {count} {time|times} of somebody whom it does not name ({about}); that is left out.',
    zh: '文件{count}次提到未具名的人或组织（{about}），未导入。',
  },
  PASSED_OVER: {
    en: '{count} {record|records} ({about}) {is|are} passed over, because {its entity is|their entities are} not of the countries or regions that were asked for.',
    zh: '{count}条记录（{about}）的实体不属于所要求的国家或地区，已跳过。',
  },
  RECORD_WITHDRAWN: {
    en: '{count} {record|records} {is|are} marked {about} by the publisher, and left out.',
    zh: '{count}条记录被发布方标为{about}，未导入。',
  },
  FILLER_DATE: {
    en: '{count} {date|dates} of “{about}” {stands|stand} for an unknown day, or {is|are} no real day, and {is|are} left out.',
    zh: '“{about}”中有{count}个日期是占位日期或并非真实日期，未导入。',
  },
  DAY_BY_UTC: {
    en: '{count} {date|dates} of “{about}” {has|have} a time of day; the day is that of universal time, and may be another in China.',
    zh: '“{about}”中有{count}个日期带有时刻；日期取自世界时，按中国时间可能相差一天。',
  },
  EXPECTED_END: {
    en: '{count} {relation|relations} of type {about} {was|were} expected to end on a day that was still to come when the source spoke; {it is|they are} imported without an end, and with that day among the details.',
    zh: '{count}个类型为{about}的关系在来源发布时预计将来某日结束；导入时不写结束时间，该日期保留在细节中。',
  },
  CODE_REFUSED: {
    en: '{count} {code|codes} of the scheme {about} {is|are} not valid, and left out.',
    zh: '{count}个{about}代码无效，未导入。',
  },
  END_NOT_DESCRIBED: {
    en: '{count} {relation|relations} of type {about} {is|are} left out, because no record describes one of {its|their} ends.',
    zh: '{count}个类型为{about}的关系未导入，因为没有记录描述其某一端。',
  },
  SAID_AGAIN: {
    en: '{count} {record|records} {says|say} of relations of type {about} what twenty others say already; {it is|they are} not cited.',
    zh: '{count}条记录对类型为{about}的关系重复了已有二十条记录的内容，未再引用。',
  },
  FILLER: {
    en: '{count} {cell|cells} of “{about}” {holds|hold} a filler such as -, N/A or 1900-01-01; {it is|they are} read as saying nothing.',
    zh: '“{about}”中有{count}个单元格是占位内容（如-、暂无、1900-01-01），视为未说明。',
  },
  COLUMN_LEFT_OUT: {
    en: '{count} {cell|cells} of “{about}” {is|are} left out, as the mapping says.',
    zh: '按映射的要求，“{about}”中有{count}个单元格未导入。',
  },
  KIND_NOT_TOLD: {
    en: '{count} {name|names} of “{about}” {does|do} not tell of which kind {it is|they are}; {it is|they are} left out. `kinds` or `otherwise` in the mapping says it.',
    zh: '“{about}”中有{count}个名称无法判断类别，未导入。可在映射中用`kinds`或`otherwise`说明。',
  },
  TOO_LONG: {
    en: '{count} {cell|cells} of “{about}” {has|have} more than 2,000 characters and {is|are} left out.',
    zh: '“{about}”中有{count}个单元格超过2000字，未导入。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
