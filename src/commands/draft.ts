import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { namingPath } from '../domain/naming-path.ts';
import { draftSource, type Draft, type DraftRequest } from '../drafting/draft-source.ts';
import { sourceYaml } from '../sources/source-yaml.ts';
import type { CommandContext } from './command-context.ts';
import { knownNames } from './known-names.ts';
import { DataAtFault } from './outcome.ts';
import { textOf } from './text-of.ts';

/** What `guanxi draft` may be told of a text. */
export interface DraftOptions {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  readonly out?: string;
}

/**
 * Drafts a source file from a text and prints it, or writes it to `out`. Everything in it is a proposal with the rule that made
 * it; names, figures and dates that no rule can place are comments at its end. Where GUANXI_URL names a server, entities that it
 * knows by the names of the text keep their ids.
 */
export async function draft(surroundings: CommandContext, file: string, options: DraftOptions): Promise<void> {
  const text = await textOf(file);
  if (text.trim() === '') throw new DataAtFault(`${file}: there is nothing in it but white space.`);
  const { out, ...given } = options;
  const request: DraftRequest = {
    file: basename(file),
    recorded: new Date().toISOString().slice(0, 10),
    id: given.id ?? null,
    title: given.title ?? null,
    publisher: given.publisher ?? null,
    published: given.published ?? null,
    language: given.language ?? null,
    url: given.url ?? null,
    known: await knownNames(surroundings, text, given.title ?? null),
  };
  const drafted = surroundings.compute(() => draftSource(text, request));
  const yaml = `${sourceYaml(drafted.source)}${leftOut(drafted)}`;
  if (out === undefined) surroundings.print(yaml.trimEnd());
  else await namingPath(out, writeFile(out, yaml));
  for (const line of summary(drafted)) surroundings.progress(line);
}

/** Comments at the end of the file: what a reader may want to add. */
function leftOut({ left }: Draft): string {
  const lists = [
    ['Names that no rule could place', left.names],
    ['Figures that no rule could place', left.figures],
    ['Dates that no rule could place', left.dates],
  ] as const;
  return lists
    .map(([title, items]) =>
      items.length === 0 ? '' : `\n# ${title}:\n${items.map((item) => `#   ${oneLine(item)}\n`).join('')}`,
    )
    .join('');
}

function oneLine(item: string): string {
  return item.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

function summary({ source, left }: Draft): readonly string[] {
  const { passages = [], entities = [], claims = [], statistics = [] } = source;
  const known = entities.filter(({ kindBasis }) => kindBasis?.note?.includes('the graph knows') === true).length;
  return [
    `${passages.length} passages; proposed: ${entities.length} entities${known > 0 ? ` (${known} known to the graph)` : ''}, ${claims.length} relations, ${statistics.length} figures`,
    `left out: ${left.names.length} names, ${left.figures.length} figures, ${left.dates.length} dates; they are comments at the end`,
    'Review each proposal: correct or delete it, or set its status to ACCEPTED; then run `guanxi check`.',
  ];
}
