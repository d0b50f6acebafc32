import type { PartRole } from './name-part.ts';

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a folded name that are not recognised yet. Single letters with dots between them are one word. */
export class LatinWords {
  readonly roles: PartRole[];
  private words: readonly Word[];

  constructor(name: string) {
    this.roles = Array.from({ length: name.length }, () => 'REST');
    this.words = [
      ...name.matchAll(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{N}]+(?:['’ʼ]\p{L}+)*|&/gu),
    ].map(({ index, 0: text }) => ({ text: plain(text), from: index, to: index + text.length }));
  }

  /** Those that are left. */
  get texts(): readonly string[] {
    return this.words.map(({ text }) => text);
  }

  /** Takes some of those that are left, and what stands between them, as a part of the name; gives their texts. */
  take(from: number, to: number, role: PartRole): readonly string[] {
    const taken = this.words.slice(from, to);
    this.words = [...this.words.slice(0, from), ...this.words.slice(to)];
    for (const [index, word] of taken.entries()) {
      const before = taken[index - 1];
      if (before !== undefined && this.roles.slice(before.to, word.from).every((one) => one === 'REST')) {
        this.roles.fill(role, before.to, word.from);
      }
      this.roles.fill(role, word.from, word.to);
    }
    return taken.map(({ text }) => text);
  }

  /** Takes the words between two indices of the name. */
  takeWithin(from: number, to: number, role: PartRole): readonly string[] {
    const first = this.words.findIndex((word) => word.from >= from && word.to <= to);
    const count = this.words.filter((word) => word.from >= from && word.to <= to).length;
    return first < 0 ? [] : this.take(first, first + count, role);
  }

  /** The words between two indices of the name that are not recognised yet. */
  wordsWithin(from: number, to: number): readonly string[] {
    return this.words.filter((word) => word.from >= from && word.to <= to).map(({ text }) => text);
  }
}

function plain(word: string): string {
  return word === '&' ? 'and' : word.replace(/['’ʼ]s$/, '').replace(/['’ʼ.]/g, '');
}
