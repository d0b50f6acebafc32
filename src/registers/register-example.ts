/** The least manifest of a register: one source that describes one firm. */
export const EXAMPLE_MANIFEST =
  '{"format":1,"sources":[{"id":"my-list","kind":"REGISTER_EXTRACT","title":"My list of firms","language":"zh","recorded":"2026-11-29"}],"files":{"entities":[{"name":"entities.jsonl","rows":1}],"relations":[]},"counts":{"entities":1,"relations":0,"claims":2}}';

/** The row that goes with it. */
export const EXAMPLE_ROW =
  '{"id":"my-firm","claims":[{"predicate":"KIND","value":"FIRM"},{"predicate":"NAME","value":"某公司","details":{"lang":"zh","kind":"PRINTED"}}]}';

/** What a register looks like, for who has none yet or has one at fault. */
export const REGISTER_EXAMPLE = `A whole register.json is, for example: ${EXAMPLE_MANIFEST} and the line of its entities.jsonl: ${EXAMPLE_ROW}`;
