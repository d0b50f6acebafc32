import { describe, expect, it } from 'vitest';
import { ownId } from '../../../src/exchange/in/own-id.ts';

describe('our id for what a publisher calls by its own', () => {
  it.each([
    ['NK-2', /^src-nk-2-[0-9a-f]{10}$/],
    ['nk-2', /^src-nk-2$/],
    ['5493001KJTIIGC8Y1R12', /^src-5493001kjtiigc8y1r12$/],
    ['5493001kjtiigc8y1r12', /^src-5493001kjtiigc8y1r12-[0-9a-f]{10}$/],
    ['上海茶馆', /^src-[0-9a-f]{10}$/],
    ['Café “Tea” / 茶', /^src-cafe-tea-[0-9a-f]{10}$/],
  ])('is for %s a slug', (key, id) => {
    expect(ownId('src', key)).toMatch(id);
  });

  it('is of the length of ids, and of its own for each', () => {
    const long = 'x'.repeat(300);
    expect(ownId('src', long)).toHaveLength(120);
    expect(ownId('src', long)).not.toBe(ownId('src', `${long}y`));
    expect(new Set(['A B', 'a b', 'a-b', 'a_b'].map((key) => ownId('src', key))).size).toBe(4);
  });
});
