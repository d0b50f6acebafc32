import { describe, expect, test } from 'vitest';
import { codesOf, differingCodes, isLei, sharedCode } from '../../src/identity/codes.ts';

const codes = (...list: readonly (readonly [scheme: string, value: string])[]) =>
  codesOf(list.map(([scheme, value]) => ({ scheme, value })));

describe('codes of two entities', () => {
  test('are one where the organisation code is within the newer code', () => {
    const [newer, older] = [codes(['USCC', '91319900MA00002182']), codes(['ORGANIZATION_CODE', 'MA000021-8'])];
    expect(sharedCode(newer, older)).toBe('ORGANIZATION_CODE MA0000218');
  });

  test('differ only within one system', () => {
    const one = codes(['USCC', '91319900MA00002182']);
    expect(differingCodes(one, codes(['USCC', '91319900MA0000293T']))).toEqual(['MA0000218', 'MA0000293']);
    expect(differingCodes(one, codes(['REGISTRATION_NUMBER', '319900000000013']))).toBeNull();
    expect(differingCodes(one, codes())).toBeNull();
  });

  test('say nothing where the check character is wrong', () => {
    const wrong = codes(['USCC', '91319900MA00002183']);
    expect(sharedCode(wrong, wrong)).toBeNull();
    expect(differingCodes(wrong, codes(['USCC', '91319900MA0000293T']))).toBeNull();
  });

  test('of a system that is not checked are kept apart', () => {
    expect([...codes(['SSE', '600 104']).other]).toEqual(['SSE 600104']);
  });
});

describe('a Legal Entity Identifier', () => {
  test('is right in form where its check figures are', () => {
    expect(['5299000MADEUP0000310', '5299 000M ADEU P000 0310'].map(isLei)).toEqual([true, true]);
    expect(['5299000MADEUP0000311', '5299000MADEUP000031', ''].map(isLei)).toEqual([false, false, false]);
  });
});
