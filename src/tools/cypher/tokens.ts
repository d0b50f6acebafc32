/** A piece of a Cypher text. Comments and blanks are left out. */
export interface Token {
  readonly kind: (typeof kinds)[number];
  /** As written; without the quotes of a quoted name and without the $ of a parameter. */
  readonly text: string;
  /** How many brackets of any sort are open around it; a bracket itself counts as inside. */
  readonly depth: number;
}

const pattern = new RegExp(
  [
    String.raw`(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    String.raw`(?<string>'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*")`,
    '`(?<quoted>(?:``|[^`])*)`',
    String.raw`\$(?<parameter>\w+)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<number>\d[\w.]*?(?=\.\.|[^\w.]|$))`,
    String.raw`(?<sign>[\s\S])`,
  ].join('|'),
  'gu',
);

const kinds = ['word', 'quoted', 'parameter', 'string', 'number', 'sign'] as const;
const opening = '([{';
const closing = ')]}';

/** Splits a Cypher text into tokens. It knows strings, comments and quoted names, so no check trips over their content. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const { groups } of text.matchAll(pattern)) {
    const alternatives: Readonly<Record<string, string | undefined>> = groups ?? {};
    const kind = kinds.find((candidate) => alternatives[candidate] !== undefined);
    if (kind === undefined) continue;
    const value = alternatives[kind]!;
    if (kind === 'sign' && opening.includes(value)) depth += 1;
    tokens.push({ kind, text: value, depth });
    if (kind === 'sign' && closing.includes(value)) depth -= 1;
  }
  return tokens;
}

/** Whether the token at `index` is this word used as a keyword: not a property, label, type, map key or alias. */
export function isKeyword(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !words.includes(token.text.toUpperCase())) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const named = before?.kind === 'sign' && ['.', ':', '|', '&', '!', '%'].includes(before.text);
  const alias = before?.kind === 'word' && before.text.toUpperCase() === 'AS';
  const key = after?.kind === 'sign' && [':', '.', ','].includes(after.text);
  return !named && !alias && !key;
}
