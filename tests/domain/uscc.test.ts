import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { codeFault, isValidCode } from '../../src/domain/identifiers.ts';
import {
  isOrganizationCode,
  isRegistrationNumber,
  isUscc,
  organizationCheck,
  organizationCodeOf,
  registrationCheck,
  usccCheck,
  usccParts,
} from '../../src/domain/uscc.ts';

const ALPHABET = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const character = fc.constantFrom(...ALPHABET);
/** Codes with a right check character; the division is not in use, so that none is anybody's. */
const anyUscc = fc
  .tuple(fc.tuple(character, character), fc.array(character, { minLength: 9, maxLength: 9 }))
  .map(([head, organization]) => `${head.join('')}319900${organization.join('')}`)
  .map((body) => body + usccCheck(body)!);

describe('a Unified Social Credit Code', () => {
  test.each(['91310000132260250X', '913101151322268960', '91110000600037341L', '913100001322221746'])(
    '%s is right',
    (code) => {
      expect(isUscc(code)).toBe(true);
      expect(isOrganizationCode(organizationCodeOf(code)!)).toBe(true);
    },
  );

  test('may be typed with blanks, hyphens, small and wide letters', () => {
    expect(isUscc('9131 0000 1322 6025 0x')).toBe(true);
    expect(isUscc('９１３１００００-13226025-0X')).toBe(true);
  });

  test.each([
    '',
    '9131000013226025',
    '913100001322602501',
    '9131000013226O250X',
    '913A0000132260250X',
    '91310000132260250XX',
  ])('"%s" is none', (code) => {
    expect(isUscc(code)).toBe(false);
    expect(usccParts(code)).toBeNull();
  });

  test('does not survive another character in any one place', () => {
    fc.assert(
      fc.property(anyUscc, fc.nat(17), character, (code, place, other) => {
        fc.pre(code[place] !== other);
        expect(isUscc(code.slice(0, place) + other + code.slice(place + 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not survive two neighbours changed round: their weights differ by a factor of three', () => {
    fc.assert(
      fc.property(anyUscc, fc.nat(15), (code, place) => {
        fc.pre(code[place] !== code[place + 1]);
        const round = code.slice(0, place) + code[place + 1]! + code[place]! + code.slice(place + 2);
        expect(isUscc(round)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('says what registered what, and where', () => {
    expect(usccParts('91310000132260250X')).toEqual({
      authority: { en: 'industry and commerce', zh: '工商' },
      category: { en: 'enterprise', zh: '企业' },
      division: '310000',
      organization: '132260250',
    });
    const body = '9X319900132260250';
    expect(usccParts(body + usccCheck(body)!)).toMatchObject({ category: null });
  });
});

describe('older codes', () => {
  test('a registration number ends in its check figure', () => {
    expect(registrationCheck('13060000003619')).toBe('5');
    expect(isRegistrationNumber('130600000036195')).toBe(true);
    expect(isRegistrationNumber('130600000036196')).toBe(false);
    expect(isRegistrationNumber('13060000003619')).toBe(false);
  });

  test('an organisation code ends in its check character', () => {
    expect(organizationCheck('13226025')).toBe('0');
    expect(isOrganizationCode('13226025-0')).toBe(true);
    expect(isOrganizationCode('13226025-X')).toBe(false);
  });
});

describe('what is wrong with a code is told', () => {
  test.each([
    [
      'USCC',
      '913100001322602501',
      '"913100001322602501" is no USCC: its check character is 1, and the others ask for X',
    ],
    ['USCC', '9131000013226025', '"9131000013226025" is no USCC: it has 16 characters, and 18 are needed'],
    [
      'USCC',
      '9131000013226O250X',
      '"9131000013226O250X" is no USCC: it has a character that is not allowed where it stands; allowed are figures and capitals without I, O, S, V, Z, in places 3 to 8 figures',
    ],
    [
      'REGISTRATION_NUMBER',
      '130600000036196',
      '"130600000036196" is no REGISTRATION_NUMBER: its check character is 6, and the others ask for 5',
    ],
    ['USCC', '91310000132260250X', null],
    ['LEI', 'anything', null],
  ])('%s %s', (scheme, code, fault) => {
    expect(codeFault(scheme, code)).toBe(fault);
  });

  test('nothing is said of a scheme without a check', () => {
    expect(isValidCode('LEI', 'anything')).toBeNull();
    expect(isValidCode('USCC', 'anything')).toBe(false);
  });
});
