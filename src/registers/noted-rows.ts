import { relationOfPost, type Attestation } from '../domain/claim-checks/posts.ts';
import type { SaidBeside } from '../domain/claim-checks/said-beside.ts';
import type { Stake } from '../domain/claim-checks/stakes.ts';
import type { EntityRow, RegisterSource, RelationRow } from '../domain/register.ts';
import { codesOfRow, postsOfRow, stakesOfRow } from './among-rows.ts';
import { kindOfRow } from './row-faults.ts';

type Noted<Of> = Of extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : never;

/** What the rows of a register say, kept for the registers that are checked after it, with what was said before. */
export class NotedRows {
  readonly #sources: Noted<SaidBeside['sources']>;
  readonly #kinds: Noted<SaidBeside['kinds']>;
  readonly #codes: Noted<SaidBeside['codes']>;
  readonly #stakes: Noted<SaidBeside['stakes']>;
  readonly #posts: Noted<SaidBeside['posts']>;
  readonly #maybeSame: Set<string>;

  /** `before` is what files and earlier registers say; it stays as it is. */
  constructor(before: SaidBeside) {
    this.#sources = new Map(before.sources);
    this.#kinds = new Map(before.kinds);
    this.#codes = new Map(before.codes);
    this.#stakes = new Map(before.stakes);
    this.#posts = new Map(before.posts);
    this.#maybeSame = new Set(before.maybeSame);
  }

  /** All that has been noted, and what was said before. */
  said(): SaidBeside {
    return {
      sources: this.#sources,
      kinds: this.#kinds,
      codes: this.#codes,
      stakes: this.#stakes,
      posts: this.#posts,
      maybeSame: this.#maybeSame,
    };
  }

  /** Notes that a register holds a source. */
  source(id: string, manifest: string): void {
    if (!this.#sources.has(id)) this.#sources.set(id, manifest);
  }

  /** Notes a row without a fault, and where it stands. */
  row(row: EntityRow | RelationRow, place: string, sources: readonly RegisterSource[]): void {
    if ('id' in row) this.#entity(row, place);
    else this.#relation(row, place, sources);
  }

  #entity(row: EntityRow, file: string): void {
    const kind = kindOfRow(row);
    if (kind !== null && !this.#kinds.has(row.id)) this.#kinds.set(row.id, { kind, file });
    for (const { key } of codesOfRow(row)) if (!this.#codes.has(key)) this.#codes.set(key, { id: row.id, file });
  }

  #relation(row: RelationRow, file: string, sources: readonly RegisterSource[]): void {
    const stakes = stakesOfRow(row, sources);
    if (stakes.length > 0) this.#stakes.set(row.to, joined<Stake>(this.#stakes.get(row.to), stakes));
    const posts = postsOfRow(row);
    const [post] = posts;
    if (post !== undefined) {
      const id = relationOfPost(post)!;
      const titles = posts.map(({ title }) => ({ title: title!, claim: `the row at ${file}` }));
      this.#posts.set(id, joined<Attestation>(this.#posts.get(id), titles));
    }
    if (row.type !== 'POSSIBLY_SAME_AS') return;
    this.#maybeSame.add(`${row.from} ${row.to}`).add(`${row.to} ${row.from}`);
  }
}

function joined<Item>(before: readonly Item[] | undefined, after: readonly Item[]): readonly Item[] {
  return before === undefined ? after : [...before, ...after];
}
