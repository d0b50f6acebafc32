const HEAD_NOUNS =
  'president|chairman|chairwoman|chairperson|chair|director-general|director|head|chief executive officer|chief executive|CEO|general manager|managing director|secretary-general|secretary general|general secretary|dean|minister|mayor|governor|principal|headmaster|headmistress|party secretary|party chief|boss|chief';
const ENGLISH_TITLE = `(?:(?:founding|executive|acting|general|managing|board|current|interim|incumbent|new) )*(?:${HEAD_NOUNS})(?: and (?:${HEAD_NOUNS}))*`;
const ENGLISH_DEPUTY = `(?:(?:first|executive|senior|permanent) )*(?:vice|deputy|assistant)[- ](?:general[- ])?(?:presidents?|chairm[ae]n|chairwom[ae]n|chairpersons?|chairs?|directors?|heads?|managers?|managing directors?|secretary-general|secretar(?:y|ies)|deans?|ministers?|mayors?|governors?|principals?|chiefs?)`;
const POST =
  '(?!legal )(?:(?!(?:former|formerly|once|previously|ex|general|managing|legal)\\b|chief executive)[a-z-]+ ){0,3}(?:engineer|employee|manager|analyst|researcher|adviser|advisor|designer|accountant|consultant|professor|lecturer|worker|technician|buyer|salesman|saleswoman|officer|lawyer|chemist|welder|economist|clerk|teacher|scientist|member of staff|agent|editor|reporter|trainer|driver|chef|cook|architect|programmer|mechanic|operator|assistant|executive)';
const HAN_TITLE =
  '(?:党委书记|党组书记|执行董事|董事长|理事长|秘书长|总经理|首席执行官|总裁|会长|主席|主任|局长|厅长|部长|书记|院长|所长|厂长|行长|校长|社长|馆长|站长|区长|县长|市长|镇长|掌门人|负责人|当家人)(?:(?:兼|、|及|和)(?:党委书记|党组书记|执行董事|董事长|理事长|秘书长|总经理|首席执行官|总裁|会长|主席|主任|书记|院长|所长|厂长|创始人))*';
const HAN_DEPUTY =
  '(?:常务|执行)?副(?:董事长|理事长|秘书长|总经理|总裁|会长|主席|主任|局长|厅长|部长|书记|院长|所长|厂长|行长|校长|社长|馆长|站长|区长|县长|市长|镇长|总)';
const HAN_POST =
  '(?:总工程师|高级工程师|工程师|技术员|车间主任|业务员|销售员|店长|班长|组长|经理|员工|职工|教授|研究员|顾问|设计师|分析师|销售经理|部门经理|监事长|监事|工人|会计|律师|教师|编辑|厨师)';

const KINDS: Readonly<Record<string, string>> = {
  P: 'P',
  O: '[FSB]',
  F: 'F',
  S: 'S',
  B: 'B',
  L: 'L',
  G: 'G',
  R: 'R',
  A: '[PFSBG]',
  E: '[PFSBGRLV]',
  D: 'D',
  H: 'H',
  N: 'N',
};
const WORDS: Readonly<Record<string, string>> = {
  T: `(?:${ENGLISH_TITLE}|${HAN_TITLE})`,
  DT: `(?:${ENGLISH_DEPUTY}|${HAN_DEPUTY})`,
  W: `(?:${POST}|${HAN_POST})`,
};
/** What may stand before an organisation and is no part of its name. */
const BEFORE_NAMES =
  "(?:(?:the|an?|its|his|her|their|what is now|then|local|rival|listed|[Ss]tate-owned|family-owned|privately owned|[a-z]+-based|<L\\d+>-based|<L\\d+>'s) )*";

/** The regular expression of a pattern; its macros are in the description of `RelationRule`. */
export function compiled(pattern: string): RegExp {
  const written = pattern
    .replaceAll(/\{(P|O|F|S|B|L|G|R|A|E|D|H|N)(\+?)(?::(\w+))?\}/g, (_, kind: string, list: string, name?: string) => {
      const one = `<${KINDS[kind]!}\\d+>`;
      const many = list === '' ? one : `${one}(?:(?:, and |, | and | & |、|和|与|及|以及)(?:the )?${one})*`;
      return name === undefined ? `(?:${many})` : `(?<${name}>${many})`;
    })
    .replaceAll(/\{(T|DT|W)(?::(\w+))?\}/g, (_, word: string, name?: string) =>
      name === undefined ? WORDS[word]! : `(?<${name}>${WORDS[word]!})`,
    )
    .replaceAll('{the}', BEFORE_NAMES)
    // Within a sentence, without another person and without its end.
    .replaceAll('{alone}', '(?:(?!<P)[^;"。；])*?')
    .replaceAll('{gap}', '(?: \\([^)<>]*\\))?(?: (?:of|in) <L\\d+>)?(?:,(?:(?!<P)[^;"])*?,)?');
  return new RegExp(written, 'giu');
}

/** The numbers of the slots in a part of a sentence. */
export function slotsIn(text: string): readonly number[] {
  return [...text.matchAll(/<[A-Z](\d+)>/g)].map(([, number]) => Number(number));
}
