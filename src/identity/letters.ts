import type { PartRole } from './name-part.ts';

/** The letters and figures of a folded name that are not recognised yet, each with its index in the name. */
export class Letters {
  readonly roles: PartRole[];
  private at: number[] = [];
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
    this.roles = Array.from({ length: name.length }, () => 'REST');
    let index = 0;
    for (const character of name) {
      if (isLetter(character)) for (let half = 0; half < character.length; half += 1) this.at.push(index + half);
      index += character.length;
    }
  }

  /** Those that are left, without what stood between them. */
  get text(): string {
    return textAt(this.name, this.at);
  }

  /** Takes a stretch of those that are left as a part of the name, with the blanks and marks within it; gives its text. */
  take(from: number, to: number, role: PartRole): string {
    const taken = this.at.splice(from, to - from);
    let before = -1;
    for (const index of taken) {
      const between = before >= 0 && this.roles.slice(before + 1, index).every((one) => one === 'REST');
      if (between) this.roles.fill(role, before + 1, index);
      this.roles[index] = role;
      before = index;
    }
    return textAt(this.name, taken);
  }

  /** Takes the letters between two indices of the name. */
  takeWithin(from: number, to: number, role: PartRole): string {
    const first = this.at.findIndex((index) => index >= from);
    const after = this.at.findIndex((index) => index >= to);
    return first < 0 ? '' : this.take(first, after < 0 ? this.at.length : after, role);
  }
}

function textAt(name: string, indices: readonly number[]): string {
  let text = '';
  for (const index of indices) text += name[index]!;
  return text;
}

const known = new Map<string, boolean>();

/** Whether a character is a letter or a figure; the answer is kept, as names are made of few characters. */
function isLetter(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const letter = /[\p{L}\p{N}]/u.test(character);
  known.set(character, letter);
  return letter;
}
