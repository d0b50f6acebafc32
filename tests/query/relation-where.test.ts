import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/domain/relation-types.ts';
import { relationsFound } from '../../src/query/relation-where.ts';
import type { ArgsOf } from '../../src/query/schema-types.ts';
import { compiling, parametersIn } from '../support/compiling.ts';

const VARIABLES = { relation: 'r', from: 'a', to: 'b' };

/** The relations of a `where`, which is given as a variable unless it is a text. */
function found(where: object | string | null) {
  const [text, variables] =
    typeof where === 'string'
      ? [`{ relations(where: ${where}) { totalCount } }`, {}]
      : ['query ($where: RelationWhere) { relations(where: $where) { totalCount } }', { where }];
  const { compilation, field } = compiling<ArgsOf<'Query', 'relations'>>(text, variables);
  return { ...relationsFound(compilation, field, VARIABLES), parameters: parametersIn(compilation) };
}

describe('relations of which nothing is asked', () => {
  it('are all there are, and nothing narrows them', () => {
    for (const where of [null, {}])
      expect(found(where)).toEqual({ match: 'MATCH (a:Entity)-[r]->(b)', where: [], narrowed: false, parameters: {} });
  });
});

describe('relations of some types', () => {
  it('are those named, in the order of the registry', () => {
    expect(found('{ type: [OWNS, HEADS] }')).toMatchObject({ where: [], narrowed: true });
    expect(found('{ type: [OWNS, HEADS] }').match).toBe(found('{ type: [HEADS, OWNS] }').match);
  });

  it('are those of a family', () => {
    const places = RELATION_TYPES.filter(({ family }) => family === 'PLACE').map(({ type }) => type);
    expect(found('{ family: [PLACE] }').match).toContain(`[r:${places.join('|')}]`);
  });

  it('must be both, where both are asked; where none is, nothing is found', () => {
    expect(found('{ type: [LOCATED_IN, HEADS], family: [PLACE] }').match).toContain('[r:LOCATED_IN]');
    expect(found('{ type: [HEADS], family: [PLACE] }').where).toEqual(['false']);
  });
});

describe('relations of an entity', () => {
  it('are found from it, at a given end', () => {
    expect(found({ from: 'saic' })).toMatchObject({
      where: ['a.id = $p0'],
      parameters: { p0: 'saic' },
      narrowed: true,
    });
    expect(found({ to: 'saic' })).toMatchObject({ match: 'MATCH (a:Entity)-[r]->(b:Entity)', where: ['b.id = $p0'] });
  });

  it('are found from it, whichever end it is at', () => {
    expect(found({ entity: 'saic' })).toMatchObject({
      match: 'MATCH (:Entity {id: $p0})-[r]-() MATCH (a)-[r]->(b)',
      narrowed: true,
    });
  });
});

describe('relations of some ids', () => {
  it('are found by the entities at their starts, with which the ids begin', () => {
    expect(found({ ids: ['wang.heads.saic', 'saic.owns.mg'] })).toMatchObject({
      where: ['a.id IN $p0', 'r.id IN $p1'],
      parameters: { p0: ['wang', 'saic'], p1: ['wang.heads.saic', 'saic.owns.mg'] },
    });
  });

  it('are not too many', () => {
    const ids = Array.from({ length: 251 }, (_, index) => `a.owns.b${index}`);
    expect(() => found({ ids })).toThrow(/^where\.ids: 251 are too many; give at most 250/);
  });
});

describe('a condition on a date', () => {
  const dates = (start: object) => {
    const { where, parameters } = found({ start });
    return [where, Object.values(parameters)];
  };

  it('covers whole years and months, in the order of the texts that are stored', () => {
    expect(dates({ from: '2013' })).toEqual([['r.start >= $p0'], ['2013']]);
    expect(dates({ from: '2013-02' })).toEqual([['r.start >= $p0'], ['2013-02']]);
    expect(dates({ from: '2013-02-03' })).toEqual([['r.start >= $p0'], ['2013-02-03']]);
    expect(dates({ to: '2012-02' })).toEqual([['r.start <= $p0'], ['2012-02-29']]);
  });

  it('lets pass what is dated within it, however coarsely', () => {
    const part = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
    const stored = fc.tuple(fc.integer({ min: 2000, max: 2020 }), fc.option(part(1, 12)), fc.option(part(1, 28)));
    fc.assert(
      fc.property(stored, ([year, month, day]) => {
        const text = [String(year), ...(month ? [month, ...(day ? [day] : [])] : [])].join('-');
        const { parameters } = found({ start: { from: text, to: text } });
        expect(String(parameters['p0']) <= text && text <= String(parameters['p1'])).toBe(true);
        const { parameters: whole } = found({ start: { from: String(year), to: String(year) } });
        expect(String(whole['p0']) <= text && text <= String(whole['p1'])).toBe(true);
      }),
    );
  });

  it('asks whether one is known', () => {
    expect(dates({ isNull: true })).toEqual([['r.start IS NULL'], []]);
    expect(dates({ isNull: false })).toEqual([['r.start IS NOT NULL'], []]);
  });

  it('is refused for what is no date, with its place', () => {
    expect(() => found('{ start: { from: "soon" } }')).toThrow(/^where\.start\.from: "soon" is no date/);
  });
});

describe('other conditions', () => {
  it('are each on a property, with its value as a parameter', () => {
    const { where, parameters } = found({ status: ['DISPUTED'], confidence: ['HIGH'], title: { contains: '经理' } });
    expect(where).toEqual(['r.status IN $p0', 'r.confidence IN $p1', 'r.title CONTAINS $p2']);
    expect(parameters).toEqual({ p0: ['DISPUTED'], p1: ['HIGH'], p2: '经理' });
  });

  it('may be on what was made up, at either end', () => {
    const { where, parameters } = found({ synthetic: false });
    expect(where).toEqual(["(a.id STARTS WITH 'syn-' OR b.id STARTS WITH 'syn-') = $p0"]);
    expect(parameters).toEqual({ p0: false });
  });

  it('have the same text whatever their values are', () => {
    const text = (value: string) => {
      const { match, where } = found({ from: value, entity: value, title: { startsWith: value } });
      return [match, ...where].join();
    };
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(text(value)).toBe(text('saic'));
      }),
    );
  });
});
