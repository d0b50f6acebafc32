import { dirname, join, normalize } from 'node:path/posix';

/** A file of code: its path in the repository and its text. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** A name in a comment that is no word of the code around it. */
export interface UnknownName {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly name: string;
}

const WORD = /[A-Za-z_$][\w$]*/g;
/** A name as code has it, perhaps a member of a named thing, perhaps with the brackets of a call. */
const NAME = /^#?[A-Za-z_$][\w$]*(?:\.#?[A-Za-z_$][\w$]*)*(?:\(\))?$/;
const IN_COMMENT = /`([^`]+)`|\{@link ([^}\s|]+)[^}]*\}|\b[Tt]hrows (?:an? )?([A-Z]\w+)(?!\w|['’])/g;
const COMMENT_LINE = /^\s*(?:\/\/|\{?\/\*|\*(?:\s|\/|$))/;
const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type) ([\w$]+)/gm;

/**
 * The names in comments that stand for nothing: those in backticks or a link, and the errors that something "throws", that
 * are no word of the code of their file or of one that it imports from, nothing that any file exports, and none of the
 * `further` names. A word of the code anywhere else will not do: nearly every word is one somewhere.
 */
export function unknownNames(files: readonly CodeFile[], further: ReadonlySet<string>): readonly UnknownName[] {
  const read = new Map(files.map((file) => [file.path, partsOf(file)]));
  const exported = new Set(files.flatMap(({ text }) => [...text.matchAll(EXPORTED)].map(([, name]) => name!)));
  return [...read].flatMap(([path, { words, imports, named }]) => {
    const near = [words, ...imports.flatMap((other) => read.get(other)?.words ?? []), exported, further];
    return named
      .filter(({ name }) => !further.has(name) && !wordsOf(name).every((word) => near.some((some) => some.has(word))))
      .map(({ name, line }) => ({ path, line, name }));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function partsOf({ path, text }: CodeFile) {
  const lines = text.split('\n').map((line, index) => ({ line: index + 1, text: line }));
  const code = lines.filter((line) => !COMMENT_LINE.test(line.text)).map((line) => line.text);
  const comments = lines.filter((line) => COMMENT_LINE.test(line.text));
  return {
    words: new Set(wordsOf(code.join('\n'))),
    imports: [...text.matchAll(/'(\.[^'\n]+\.tsx?)'/g)].map(([, found]) => normalize(join(dirname(path), found!))),
    named: comments.flatMap((comment) =>
      [...comment.text.matchAll(IN_COMMENT)]
        .map(([, code, link, error]) => ({ name: (code ?? link ?? error)!, line: comment.line }))
        .filter(({ name }) => NAME.test(name)),
    ),
  };
}
