/** What people write into a cell of which they know nothing, folded. */
export const NOTHING_SAID: ReadonlySet<string> = new Set(
  '- -- --- — —— – / // \\ . * ? ？ n/a n.a. na #n/a nil null none (null) nan unknown 无 無 暂无 暫無 未公开 未公開 不详 不詳 未知 空 没有'
    .split(' ')
    .concat(['not available', 'not applicable']),
);

/** What people write where something has no end. */
export const NO_END: ReadonlySet<string> = new Set([
  '长期',
  '長期',
  '永久',
  '永续',
  '无固定期限',
  '无期限',
  '长期有效',
  '9999-12-31',
  'present',
  'now',
  'current',
  'ongoing',
  'indefinite',
  '至今',
  '今',
]);

/** Days that stand for none, as programs write them. */
export const FILLER_DAYS: ReadonlySet<string> = new Set([
  '0000-00-00',
  '0001-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-00',
  '1900-01-01',
  '1970-01-01',
]);
