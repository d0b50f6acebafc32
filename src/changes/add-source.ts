import { quoted } from '../domain/quoted.ts';
import { createHash } from 'node:crypto';
import type { AddSourceInput, PassageInput, SourceInput } from '../generated/graphql.ts';
import type { SourceFile } from '../generated/source-file.ts';
import type { Database } from '../graph/database.ts';
import { toClaims } from '../sources/to-claims.ts';
import { omitEmpty } from '../store/layout/omit-empty.ts';
import { sourceProperties } from '../store/layout/source.ts';
import { draftProblems } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { makeChange, type Actor, type ChangeMade } from './make-change.ts';
import { refuse, type ChangeProblem } from './problem.ts';
import type { SourceTexts } from './quotes.ts';
import { writeSourceText } from '../store/write/source-text.ts';
import { named } from './stored-source.ts';

/** Adds a source with its passages. `texts` is null where the server has no copies of sources. Throws ChangeRefused. */
export function addSource(
  database: Database,
  actor: Actor,
  { source, ...options }: AddSourceInput,
  texts: Pick<SourceTexts, 'find'> | null,
): Promise<ChangeMade> {
  return makeChange(database, actor, {
    kind: 'ADD_SOURCE',
    options,
    input: { source },
    claims: [],
    work: async ({ run, at }) => {
      const { source: known, entities, terms } = await named(run, { source: source.id, ids: listOf(source.publisher) });
      if (known !== null)
        refuse([
          {
            code: 'ALREADY_EXISTS',
            message: `there is a source "${source.id}" already; give this one another id`,
            path: 'source.id',
          },
        ]);
      const file = sourceFileOf(source, new Date(at).toISOString().slice(0, 10));
      const references = { entities, terms, claims: NONE, statistics: NONE, holders: new Map<string, string>() };
      const draft: Draft = { file, inputPath: (path) => (path[0] === 'source' ? path : ['source', ...path]) };
      refuse([...draftProblems(draft, references), ...quoteProblems(source, texts)]);
      const { source: record, passages } = toClaims(file, (id) => terms.has(id));
      const loading = { hash: '', loader: 0, origin: 'change' } as const;
      const after = { source: sourceProperties(record, loading), passages: passages.map(omitEmpty) };
      await writeSourceText(run, after);
      return {
        changed: [],
        counts: [],
        source: record.id,
        sourceChange: { before: null, after },
        made: { source: record.id },
      };
    },
  });
}

const NONE: ReadonlySet<string> = new Set();

/** A source as its file would describe it. */
function sourceFileOf({ passages, text, ...source }: SourceInput, recorded: string): SourceFile {
  const given = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
  return {
    source: {
      ...given(source),
      recorded,
      ...(!text ? {} : { text: { ...text, file: text.file ?? `${source.id}.txt` } }),
    },
    ...(!passages
      ? {}
      : {
          passages: passages.map(({ quote, ...place }) => given({ ...place, sha256: place.sha256 ?? hashOf(quote) })),
        }),
  } as unknown as SourceFile;
}

/** What is wrong with the words of passages: they are others than their hash says, or than stand in the server's own copy of the text. */
function quoteProblems(
  { id, passages, text }: SourceInput,
  texts: Pick<SourceTexts, 'find'> | null,
): readonly ChangeProblem[] {
  const file = text?.file ?? null;
  return (passages ?? []).flatMap((passage, index): readonly ChangeProblem[] => {
    const fault = hashFault(passage) ?? placeFault({ source: id, file }, passage, texts);
    if (fault === null) return [];
    const message = `passage "${passage.id}": ${fault}`;
    return [{ code: 'QUOTE_MISMATCH', message, path: `source.passages[${index}].quote` }];
  });
}

function hashFault({ quote, sha256 }: PassageInput): string | null {
  const hash = hashOf(quote);
  if (hash === undefined || !sha256 || sha256 === hash) return null;
  return `its words have the SHA-256 ${hash}, and ${quoted(sha256)} is given`;
}

function placeFault(
  where: { readonly source: string; readonly file: string | null },
  { start = null, end = null, sha256, quote }: PassageInput,
  texts: Pick<SourceTexts, 'find'> | null,
): string | null {
  const hash = sha256 ?? hashOf(quote) ?? null;
  if (texts === null || start === null || end === null || hash === null) return null;
  const found = texts.find({ ...where, start, end, sha256: hash });
  if (found.kind === 'MISSING') return 'the text that this server holds does not have these words';
  if (found.kind !== 'MOVED') return null;
  return `in the text that this server holds these words stand at ${found.start} to ${found.end}, not at ${start} to ${end}`;
}

function listOf(id: string | null | undefined): readonly string[] {
  return id === null || id === undefined ? [] : [id];
}

function hashOf(quote: string | null | undefined): string | undefined {
  return quote === null || quote === undefined ? undefined : createHash('sha256').update(quote).digest('hex');
}
