import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { exactNumber } from '../../src/domain/exact-number.ts';
import { jsonNumberFault, numberFault } from '../../src/domain/number-fault.ts';

describe('a number', () => {
  test.each(['0', '-5', '1.50', '1e3', '340000', '9007199254740992', '1e22', '0.1', '.5', '+7', '1,000', '12 000'])(
    '%s is kept to the last figure',
    (text) => {
      expect(exactNumber(text)).toBe(Number(text.replace(/[, ]/g, '')));
    },
  );

  test.each(['9007199254740993', '0.12345678901234567891', '1e400', '12345678901234567890', 'x', '', '1.2.3', '.'])(
    '%s is not',
    (text) => {
      expect(exactNumber(text)).toBeNull();
    },
  );

  test('as a program writes it is kept, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(exactNumber(String(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test.each([
    [
      'one that would be rounded',
      '9007199254740993',
      /^9007199254740993 has more figures than a number can keep, and would become 9007199254740992; as a text, put it in quotes as it stands: '9007199254740993'/,
    ],
    ['one that is too large', '1e400', /^1e400 is no number that can be kept/],
    ['an infinite one', '.inf', /^\.inf is no number that can be kept/],
  ])('%s is a fault', (_, written, message) => {
    expect(numberFault(written, Number(written.replace('.inf', 'Infinity')))).toMatch(message);
  });
});

describe('a number in JSON', () => {
  test.each(['{"value":9007199254740993}', '[1,0.12345678901234567891]', '{"a":{"number": 1e400}}'])(
    '%s is a fault',
    (json) => {
      expect(jsonNumberFault(json)).toMatch(/as a text, put it in quotes/);
    },
  );

  test.each([
    '{"value":"9007199254740993"}',
    '{"note":"a:9007199254740993,\\"b"}',
    '{"value":9007199254740992}',
    '{"value":1e3}',
  ])('%s is none', (json) => {
    expect(jsonNumberFault(json)).toBeNull();
  });
});
