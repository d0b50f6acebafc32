import { describe, expect, it } from 'vitest';
import { drawingEn } from '../../web/src/words/drawing-en.ts';
import { en } from '../../web/src/words/en.ts';
import { workspaceEn } from '../../web/src/words/workspace-en.ts';
import { zh } from '../../web/src/words/zh.ts';

describe('the words of the explorer', () => {
  it('each have one meaning: no part has a word of the same name as another', () => {
    const parts = [drawingEn, workspaceEn];
    const own = parts.flatMap((part) => Object.entries(part));
    // A word of a part that another has overwritten is not the one that the whole has.
    expect(own.filter(([name, text]) => (en as Record<string, unknown>)[name] !== text).map(([name]) => name)).toEqual(
      [],
    );
  });

  it('are in Chinese where English has words', () => {
    const left = Object.entries(en).filter(([name, text]) => {
      const other = zh[name as keyof typeof zh];
      return typeof text === 'string' && /[a-z]{3}/.test(text) && !/\p{Script=Han}/u.test(other as string);
    });
    expect(left).toEqual([]);
  });
});
