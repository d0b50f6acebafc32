import { codeElsewhere, codeIn, type Code } from '../domain/claim-checks/code-in.ts';
import { otherPost, relationOfPost, twoPosts, type Attestation, type PostClaim } from '../domain/claim-checks/posts.ts';
import { NOTHING_BESIDE, type SaidBeside } from '../domain/claim-checks/said-beside.ts';
import { excessAmong, excessAmongSources, excessOf, stakeOf, type Stake } from '../domain/claim-checks/stakes.ts';
import { dayText } from '../domain/partial-date.ts';
import { quoted } from '../domain/quoted.ts';
import { claimsOfRelation, type EntityRow, type RegisterSource, type RelationRow } from '../domain/register.ts';
import { hashedId, IdTable, type HashedId } from './id-table.ts';

/** A code that a row gives its entity, by which source of the register. */
export interface RowCode extends Code {
  readonly source: number;
}

/** What a row says that others may contradict: the codes of an entity, shares of a firm, or posts of a person. */
export interface SaidTogether {
  readonly of: string;
  readonly codes: readonly RowCode[];
  readonly stakes: readonly Stake[];
  readonly posts: readonly PostClaim[];
}

/** The codes that a row says its entity has. */
export function codesOfRow({ claims }: EntityRow): readonly RowCode[] {
  return claims.flatMap((claim) => {
    const code = codeIn(claim);
    return code === null ? [] : [{ ...code, source: claim.source ?? 0 }];
  });
}

/** The shares that a row says are or were held. */
export function stakesOfRow(row: RelationRow, sources: readonly RegisterSource[]): readonly Stake[] {
  if (row.type !== 'OWNS') return [];
  return claimsOfRelation(row, sources, 1).flatMap((claim) => stakeOf(claim) ?? []);
}

/** The posts that the claims of a row name, as far as no slot keeps them apart. */
export function postsOfRow({ from, type, to, slot, claims }: RelationRow): readonly PostClaim[] {
  return claims
    .map(({ title, polarity, rank }) => ({ subject: from, predicate: type, object: to, slot, title, polarity, rank }))
    .filter((claim) => relationOfPost(claim) !== null);
}

// By what a code is known among rows: as its source's, and as anybody's.
function hashesOf({ source, key }: RowCode): { readonly own: HashedId; readonly any: HashedId } {
  return { own: hashedId(`${source} ${key}`), any: hashedId(key) };
}

function codeMessage({ scheme, value }: Code, earlier: number): string {
  return `the ${scheme} ${quoted(value)} is that of row ${earlier} of the register too: a code is of one thing. If both are one, give them one row; if a code is wrong, give it the rank DEPRECATED`;
}

/**
 * What the rows of a register say together: whose the codes are, and who holds how much of a firm. One source that
 * contradicts itself is a fault of the later row; where two sources disagree, be they of the register or files beside it, that
 * is remarked.
 */
export class AmongRows {
  readonly #remark: (remark: string) => void;
  readonly #generated: boolean;
  readonly #beside: SaidBeside;
  readonly #codes = new IdTable();
  readonly #stakes = new Map<string, Stake[]>();
  readonly #sums = new Map<string, number>();
  readonly #reported = new Set<string>();

  /**
   * `remark` is called with each disagreement of sources; `generated` says that Guanxi made the rows up, which gives no
   * code twice. `beside` is what source files say, where they are compared.
   */
  constructor(remark: (remark: string) => void, generated: boolean, beside: SaidBeside = NOTHING_BESIDE) {
    this.#remark = remark;
    this.#generated = generated;
    this.#beside = beside;
  }

  /** What is wrong with an entity's row beside those before it; null where nothing is, and its codes are noted. */
  entityFault(row: EntityRow, number: number): string | null {
    return this.#generated ? null : this.codeFault(row.id, codesOfRow(row), number);
  }

  /** The same, of the codes that a row gives. */
  codeFault(id: string, given: readonly RowCode[], number: number): string | null {
    const codes = given.map((code) => ({ code, ...hashesOf(code) }));
    for (const { code, own } of codes) {
      const earlier = this.#codes.rowOf(own);
      if (earlier !== null && earlier !== number) return codeMessage(code, earlier);
    }
    for (const { code, own, any } of codes) {
      const owner = this.#beside.codes.get(code.key);
      if (owner !== undefined && owner.id !== id && !this.#beside.maybeSame.has(`${owner.id} ${id}`))
        this.#remark(`"${id}": ${codeElsewhere(code, owner.id, owner.file)}`);
      this.#codes.add(own, number, null);
      const earlier = this.#codes.add(any, number, null);
      if (earlier === null || earlier === number) continue;
      this.#remark(
        `"${id}": the ${code.scheme} ${quoted(code.value)} is that of row ${earlier} by another source of the register`,
      );
    }
    return null;
  }

  /** Remarks on a row whose claims, or a file beside it, give somebody another title: a slot keeps two posts apart. */
  remarkPosts(posts: readonly PostClaim[]): void {
    const [first] = posts;
    if (first === undefined || this.#generated) return;
    const earlier: Attestation[] = [...(this.#beside.posts.get(relationOfPost(first)!) ?? [])];
    for (const post of posts) {
      const other = otherPost(post.title!, earlier);
      if (other !== undefined) {
        this.#remark(twoPosts(post, other));
        return;
      }
      earlier.push({ title: post.title!, claim: 'another claim of the row' });
    }
  }

  /** What is wrong with the shares of a relation's row beside those before it; null where nothing is. */
  shareFault(firm: string, stakes: readonly Stake[]): string | null {
    if (stakes.length === 0) return null;
    const all = this.#stakes.get(firm) ?? [...(this.#beside.stakes.get(firm) ?? [])];
    // Nearly always all shares together are no more than the whole, whenever they were held.
    const before = this.#sums.get(firm) ?? sumOf(all);
    const sum = before + sumOf(stakes);
    const much = sum > 100;
    const bySource = (source: string) => [...all, ...stakes].filter((one) => one.source === source);
    const excess = much ? stakes.map(({ source }) => excessOf(bySource(source))).find((one) => one !== null) : null;
    if (excess) {
      return `with it the shares of "${firm}" that are held on ${dayText(excess.day)} add up to ${excess.percent} percent; a whole is 100`;
    }
    this.#sums.set(firm, sum);
    this.#stakes.set(firm, all);
    all.push(...stakes);
    const among = !much || this.#reported.has(firm) ? null : excessAmongSources(all);
    if (among === null) return null;
    this.#reported.add(firm);
    this.#remark(excessAmong(firm, all, among));
    return null;
  }
}

function sumOf(stakes: readonly Stake[]): number {
  return stakes.reduce((total, { percent }) => total + percent, 0);
}
