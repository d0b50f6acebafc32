import { describe, expect, it } from 'vitest';
import { isRole, mayDo, ROLES } from '../../src/domain/roles.ts';

describe('a role', () => {
  it.each([
    ['read', 'reader'],
    ['proposeClaims', 'contributor'],
    ['decideClaims', 'curator'],
    ['manageKeys', 'owner'],
  ] as const)('may %s from %s on', (right, least) => {
    const allowed = ROLES.filter((role) => mayDo(role, right));
    expect(allowed).toEqual(ROLES.slice(ROLES.indexOf(least)));
    expect(mayDo(null, right)).toBe(false);
  });

  it('is one of four words', () => {
    expect(ROLES.every(isRole)).toBe(true);
    for (const word of ['admin', 'Owner', '', null, undefined, ['owner'], 0]) expect(isRole(word)).toBe(false);
  });
});
