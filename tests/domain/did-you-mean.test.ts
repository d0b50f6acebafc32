import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/did-you-mean.ts';

describe('the nearest allowed word', () => {
  it('is the one with the fewest changes, whatever the case', () => {
    expect(nearest('wang-zhendon', ['dong-rongyong', 'wang-zhendong'])).toBe('wang-zhendong');
    expect(nearest('heds', ['HEADS', 'OWNS'])).toBe('HEADS');
  });

  it('is none when nothing is near', () => {
    expect(nearest('xyz', ['HEADS', 'OWNS'])).toBeNull();
    expect(nearest('', ['a'])).toBeNull();
  });

  it('ends a message, or adds nothing to it', () => {
    expect(didYouMean('saicc', ['saic'])).toBe(', did you mean "saic"?');
    expect(didYouMean('saicc', [])).toBe('');
  });
});
