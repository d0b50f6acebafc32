import type { EntityKind } from '../../../../domain/vocabulary.ts';

/** What the end of a name says of its bearer's kind; the first that fits counts. */
export const NAME_ENDINGS: readonly (readonly [ending: RegExp, kind: EntityKind])[] = [
  [
    /(?:公司|集团|集團|商行|商店|商场|超市|工厂|厂|廠|店|酒楼|饭店|酒店|宾馆|事务所|事務所|合伙企业|合作社|经营部|营业部|门市部|工作室|银行|銀行|株式会社|中心\(有限合伙\)|有限合伙|普通合伙\)?|个体工商户|企业)(?:\([^()]*\))?$/u,
    'FIRM',
  ],
  [
    /(?:协会|協會|学会|學會|商会|商會|联合会|聯合會|促进会|联谊会|研究会|基金会|同业公会|公会|公會|社团|总会|總會|联盟|工商联)$/u,
    'ASSOCIATION',
  ],
  [
    /(?:委员会|委員會|人民政府|政府|管理局|总局|分局|局|厅|部|署|办公室|辦公室|委|处|法院|检察院|海关|国务院|国资委|发改委|管委会|街道办事处)$/u,
    'GOVERNMENT_BODY',
  ],
  [
    /\b(?:co|company|ltd|limited|inc|corp|corporation|llc|llp|plc|gmbh|ag|sa|sarl|bv|nv|ab|as|oy|oyj|spa|srl|kk|pte|pty|group|holdings?|works|factory|bank)\.?$/iu,
    'FIRM',
  ],
  [
    /^(?:association|society|chamber|federation|union|council of [a-z ]*(?:enterprises|firms|merchants)|guild)\b|\b(?:association|society|chamber|chamber of commerce|federation|guild|alliance|club|foundation)(?: of [\p{L} ]+| for [\p{L} ]+)?$/iu,
    'ASSOCIATION',
  ],
  [
    /\b(?:bureau|ministry|commission|administration|government|municipality|authority|department|agency|office of [\p{L} ]+|state council|tribunal|court|customs)(?: of [\p{L} &,]+| for [\p{L} ]+)?$/iu,
    'GOVERNMENT_BODY',
  ],
];
