import { describe, expect, it } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

const ALIASES = /\((\w+):Alias\) WHERE \1\.canonical = x\.id/;

describe('what was merged into an entity', () => {
  it('gives its former ids, in their order', () => {
    const { text, answer } = compiledField('Firm', 'formerIds');
    expect(text).toMatch(ALIASES);
    expect(text).toMatch(/ORDER BY (\w+)\.id RETURN \1\.id/);
    expect(answer([])).toEqual([]);
  });

  it('is each the same as the entity, under its own id', () => {
    const { text, answer } = compiledField('Firm', 'sameAs { id }');
    expect(text).toMatch(ALIASES);
    expect(answer([['old-works']])).toEqual([{ id: 'old-works' }]);
  });

  it('has the names that its claims gave it under that id, each once', () => {
    const { text, answer } = compiledField('MergedEntity', 'names');
    expect(text).toMatch(/(\w+)\.ownSubject = x\.id .*\1\.predicate = 'NAME' AND \1\.status IS NULL/);
    expect(answer(['上汽', 'SAIC', '上汽'])).toEqual(['上汽', 'SAIC']);
    expect(answer([])).toEqual([]);
  });
});

describe('the judgements on an entity', () => {
  const { text } = compiledField('Firm', 'judgements { leftId }');

  it('are those on any id that it has had, at either end', () => {
    expect(text).toMatch(/UNWIND \[x\.id\] \+ COLLECT .*:Alias/);
    expect(text).toMatch(/(\w+)\.left = (\w+) .* UNION .*\1\.right = \2 /);
  });

  it('are each there once, in the order of their ids', () => {
    expect(text).toMatch(/WITH DISTINCT (\w+) WITH \* ORDER BY \1\.id/);
  });
});

describe('a judgement', () => {
  it('has the ids of then, and the verdict', () => {
    const texts = ['leftId', 'rightId', 'judgement'].map((name) => compiledField('IdentityJudgement', name).text);
    expect(texts).toEqual(['x.left', 'x.right', 'x.verdict']);
  });

  it('leads to the entities that these ids stand for now, null for one that is gone', () => {
    for (const end of ['left', 'right']) {
      const { text, answer } = compiledField('IdentityJudgement', `${end} { id }`);
      expect(text).toMatch(
        new RegExp(
          `:Entity \\{id: coalesce\\(last\\(COLLECT \\{ MATCH \\((\\w+):Alias \\{id: x\\.${end}\\}\\) RETURN \\1\\.canonical \\}\\), x\\.${end}\\)`,
        ),
      );
      expect(answer(null)).toBeNull();
      expect(answer(['FIRM', 'saic'])).toEqual({ id: 'saic' });
    }
  });
});
