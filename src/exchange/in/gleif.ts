import type { ForeignItem, ForeignRecord, ImportFormat, ReadOptions } from './foreign-record.ts';
import { exceptionSaid, leiSaid, relationshipSaid } from './gleif-said.ts';
import { gleifRows, type GleifRow } from './gleif-rows.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { rejected } from './rejected.ts';

/**
 * Files that GLEIF publishes, unpacked, XML or CSV: entities (level 1), relationships (level 2) and reporting exceptions. What the
 * latter two say is of entities that level 1 describes: they go along with it.
 */
export const gleif: ImportFormat = {
  name: 'gleif',
  description: 'entities with an LEI, their parents, branches and funds, as GLEIF publishes them',
  keyScheme: 'LEI',
  async *read(file, options): AsyncIterable<ForeignItem> {
    const scope = options.jurisdictions && new Scope(options.jurisdictions, options.lost);
    let before = 0;
    for (const one of [file, ...(options.along ?? [])]) {
      let last = 0;
      for await (const item of gleifRows(one, options.signal)) {
        last = item.row;
        if (before === 0 && 'content' in item && item.content !== 'LEI' && !options.keepIds)
          throw new ImportAtFault(
            'it says something of entities that it does not describe: give the file of entities (level 1), and this one after --with',
          );
        const place = { row: before + item.row, line: item.line };
        if ('fault' in item) yield rejected(place, item.fault, item.raw);
        else {
          const said = saidIn(item, options, scope);
          if (said === null) continue;
          if ('fault' in said) yield rejected(place, said.fault, JSON.stringify(Object.fromEntries(item.fields)));
          else yield { of: 'record', ...place, ...said };
        }
      }
      before += last;
    }
  },
};

type Said = Pick<ForeignRecord, 'entities' | 'relations'>;

function saidIn(
  { content, fields }: GleifRow,
  { lost }: ReadOptions,
  scope: Scope | undefined,
): Said | { readonly fault: string } | null {
  if (content === 'LEI') {
    if (scope?.takes(fields) === false) return null;
    return leiSaid(fields, lost);
  }
  const ends =
    content === 'EXCEPTION'
      ? [fields.get('LEI')]
      : [fields.get('Relationship.StartNode.NodeID'), fields.get('Relationship.EndNode.NodeID')];
  if (scope?.has(ends, content) === false) return null;
  return content === 'EXCEPTION' ? exceptionSaid(fields, lost) : relationshipSaid(fields, lost);
}

/** What is taken of files of the whole world: the entities of some jurisdictions, and what is said of these. */
class Scope {
  readonly #jurisdictions: ReadonlySet<string>;
  readonly #lost: ReadOptions['lost'];
  readonly #taken = new Set<string>();

  constructor(jurisdictions: readonly string[], lost: ReadOptions['lost']) {
    this.#jurisdictions = new Set(jurisdictions);
    this.#lost = lost;
  }

  /** Whether an entity is of these jurisdictions, of which CN has CN-SH. Any other is counted. */
  takes(fields: GleifRow['fields']): boolean {
    const jurisdiction = fields.get('Entity.LegalJurisdiction') ?? 'unknown';
    const isOne = this.#jurisdictions.has(jurisdiction) || this.#jurisdictions.has(jurisdiction.split('-')[0]!);
    if (isOne) this.#taken.add(fields.get('LEI') ?? '');
    else this.#lost('PASSED_OVER', `LEI, ${jurisdiction.split('-')[0]!}`);
    return isOne;
  }

  /** Whether entities were all taken. What is said of others is counted. */
  has(leis: readonly (string | undefined)[], content: string): boolean {
    const isTaken = leis.every((lei) => lei !== undefined && this.#taken.has(lei));
    if (!isTaken) this.#lost('PASSED_OVER', content);
    return isTaken;
  }
}
