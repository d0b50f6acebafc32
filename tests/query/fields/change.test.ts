import { describe, expect, it } from 'vitest';
import { historyOfClaim, shownProperties } from '../../../src/query/fields/change.ts';
import { compiledField, compiling, readable } from '../../support/compiling.ts';

describe('a change', () => {
  it('has its time as text, in UTC, from milliseconds', () => {
    const { text, answer } = compiledField('Change', 'at');
    expect([text, answer(1_384_732_800_000)]).toEqual(['x.at', '2013-11-18T00:00:00.000Z']);
  });

  it('names who made it, with an empty role where none is known', () => {
    const { answer } = compiledField('Change', 'actor { name role }');
    expect(answer(['li', 'EDITOR'])).toEqual({ name: 'li', role: 'EDITOR' });
    expect(answer(['guanxi', null])).toEqual({ name: 'guanxi', role: '' });
  });

  it('counts its claims as written down with it, else by its entries', () => {
    expect(compiledField('Change', 'claimCount').text).toMatch(
      /^coalesce\(x\.claimCount, COUNT \{ MATCH \((\w+):ChangeEntry\) WHERE \1\.change = x\.id .*\1\.claim IS NOT NULL \}\)$/,
    );
  });

  it('lists what it did to claims and to judgements, and the entities concerned, each by its own entries', () => {
    for (const [field, property] of [
      ['claims { id }', 'claim'],
      ['judgements { leftId }', 'judgement'],
      ['entities { id }', 'entity'],
    ]) {
      const { text } = compiledField('Change', field!);
      expect(text).toMatch(
        new RegExp(`\\(e0:ChangeEntry\\) WHERE e0\\.change = x\\.id .*e0\\.${property} IS NOT NULL`),
      );
      expect(text).toMatch(/ORDER BY /);
    }
  });

  it('leads to the change that it undid, and to the one that undid it', () => {
    expect(compiledField('Change', 'reverts { id }').text).toContain('(n0:Change {id: x.reverts})');
    expect(compiledField('Change', 'revertedBy { id }').text).toContain('(n0:Change {id: x.revertedBy})');
  });
});

describe('the sentence of a change', () => {
  const said = (lang: string, row: readonly unknown[]) =>
    compiledField('Change', `sentence(lang: "${lang}")`).answer(row);
  const [none, pair] = [null, 'baosteel~saic'];

  it('says who did what, in the language asked', () => {
    const row = ['LOAD', 'guanxi', none, 3, 'China Daily', none, none];
    expect(said('en', row)).toBe('the file of “China Daily” was loaded (3 claims)');
    expect(said('zh', row)).toMatch(/^载入了《China Daily》的文件/u);
  });

  it('names the two entities that were judged', () => {
    expect(said('en', ['JUDGE', 'li', 'SAME', 0, none, none, pair])).toBe('li judged baosteel and saic to be the same');
    expect(said('zh', ['JUDGE', '李', 'SAME', 0, none, none, pair])).toBe('李判定baosteel与saic为同一对象');
  });

  it('names the change that it undid', () => {
    expect(said('en', ['REVERT', 'li', none, 1, none, 'change-7', none])).toContain('change-7');
  });

  it('names a source by its id where it is no longer there', () => {
    const { text } = compiledField('Change', 'sentence');
    expect(text).toMatch(
      /coalesce\(last\(COLLECT \{ MATCH \((\w+):Source \{id: x\.source\}\) RETURN \1\.title \}\), x\.source\)/,
    );
  });
});

describe('what a change did to a claim', () => {
  it('has the id of the claim, also where the claim is gone', () => {
    expect(compiledField('ChangedClaim', 'id').text).toBe('x.claim');
    expect(compiledField('ChangedClaim', 'claim { id }').answer(null)).toBeNull();
  });

  it('has what was written down, null where the claim was not there', () => {
    const { text, answer } = compiledField('ChangedClaim', 'before');
    expect([text, answer(null)]).toEqual(['x.before', null]);
    expect(answer('{"predicate":"HEADS","knownFrom":20131118}')).toEqual({ predicate: 'HEADS' });
  });

  it('shows nothing that only the store needs', () => {
    const inner = {
      id: 'c',
      knownFrom: 1,
      relation: 'a.heads.b',
      addedBy: 'change-1',
      ownStatus: 'PROPOSED',
      ownSubject: 'x',
    };
    expect(shownProperties(JSON.stringify({ ...inner, value: '上海', rank: null }))).toEqual({
      value: '上海',
      rank: null,
    });
  });
});

describe('what a change did to a judgement', () => {
  it('names both ids, the lower first, by which the judgement is known', () => {
    const [left, right] = ['leftId', 'rightId'].map((name) => compiledField('ChangedJudgement', name));
    expect([left!.text, left!.answer('a~b'), right!.answer('a~b')]).toEqual(['x.judgement', 'a', 'b']);
  });

  it('has the verdict before and after, null where there was none', () => {
    const { answer } = compiledField('ChangedJudgement', 'after');
    expect([answer('{"verdict":"UNSURE","reason":"?"}'), answer(null)]).toEqual(['UNSURE', null]);
  });
});

describe('the history of a claim', () => {
  it('begins with the newest change that has a number', () => {
    const { compilation, field } = compiling('{ history { id } }', {}, 'Claim');
    const { text } = readable(historyOfClaim(compilation, { variable: 'x' }, field), compilation.request);
    expect(text).toMatch(/WHERE (\w+)\.claim = x\.id AND \1\.number > 0 .*ORDER BY \1\.number DESC/);
  });
});
