import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/domain/attributes.ts';
import { isRegistrationNumber } from '../../src/domain/uscc.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { claimsOfEntity, claimsOfRelation } from '../../src/domain/register.ts';
import { relationOf } from '../../src/domain/relation-of.ts';
import { relationType } from '../../src/domain/relation-types.ts';
import { relationView } from '../../src/domain/relation-view.ts';
import { entityView } from '../../src/domain/entity-view.ts';
import { isSynthetic } from '../../src/domain/synthetic.ts';
import { MOST_FIRMS } from '../../src/synthetic/city-limits.ts';
import { cityOf } from '../../src/synthetic/city.ts';
import { firmAt } from '../../src/synthetic/firm.ts';
import { firmRelations } from '../../src/synthetic/firm-relations.ts';
import { SYNTHETIC_SOURCES } from '../../src/synthetic/sources.ts';
import { wholeCity } from '../support/made-up-city.ts';

describe.each([100, 1_001, 3_000])('a made-up city of %i firms', (firms) => {
  const { entities, relations } = wholeCity(firms);
  const views = new Map(entities.map((row) => [row.id, entityView(claimsOfEntity(row, SYNTHETIC_SOURCES, 1))]));

  it('has entities of one id each, without a dot, all of the made-up space', () => {
    expect(views.size).toBe(entities.length);
    expect([...views.keys()].filter((id) => !isSynthetic(id) || !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('says of each what it is and what it is called, by the register', () => {
    const unsaid = entities.filter(({ id, claims }) => {
      const [kind, name] = claims;
      const isSaid = kind?.predicate === 'KIND' && name?.predicate === 'NAME';
      return !isSaid || kind.source !== undefined || name.source !== undefined || views.get(id)?.name === id;
    });
    expect(unsaid).toEqual([]);
  });

  it('says of each only what may be said of its kind', () => {
    const wrong = entities.flatMap(({ id, claims }) =>
      claims.filter(({ predicate, value }) => {
        const { of = null, values = null } = attribute(predicate) ?? {};
        return (
          attribute(predicate) === undefined ||
          of?.includes(views.get(id)!.kind) === false ||
          values?.includes(value!) === false
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('gives each firm a registration number of its own that is right in form and of no office', () => {
    const numbers = entities.flatMap(({ claims }) =>
      claims.flatMap(({ predicate, value }) => (predicate === 'IDENTIFIER' ? [value!] : [])),
    );
    expect(new Set(numbers).size).toBe(firms);
    expect(numbers.filter((number) => !isRegistrationNumber(number) || !number.startsWith('319900'))).toEqual([]);
  });

  it('has relations of one id each, between entities that are there and may stand at their ends', () => {
    const ids = relations.map((row) => relationOf(claimsOfRelation(row, SYNTHETIC_SOURCES, 1)[0]!)!.id);
    expect(new Set(ids).size).toBe(relations.length);
    const wrong = relations.filter((row) => {
      const { from, to } = relationType(row.type)!;
      const [source, target] = [views.get(row.from), views.get(row.to)];
      return !source || !target || !from.includes(source.kind) || !to.includes(target.kind) || row.from === row.to;
    });
    expect(wrong).toEqual([]);
  });

  it('dates them with real dates, not after the day of the register, none ending before it began', () => {
    const wrong = relations.filter(({ claims }) =>
      claims.some(({ start, end }) => {
        const [from, to] = [start, end].map((date) => (date === undefined ? undefined : parsePartialDate(date)));
        const isNone = from === null || to === null;
        return isNone || [from, to].some((date) => date && date.min > 20131231) || (from && to && from.min > to.max);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is disputed only where several sources speak', () => {
    const views = relations.map((row) => [row, relationView(claimsOfRelation(row, SYNTHETIC_SOURCES, 1))!] as const);
    expect(views.filter(([row, view]) => view.status === 'DISPUTED' && row.claims.length === 1)).toEqual([]);
  });

  it('hangs together by people in small clusters only', () => {
    const cluster = clustersOf(
      relations
        .filter(({ type }) => /^(HEADS|DEPUTY_HEADS|WORKS_AT)$/.test(type))
        .filter(({ to }) => to.startsWith('syn-firm')),
    );
    const largest = Math.max(...sizes(cluster, 'syn-firm'));
    expect(largest).toBeLessThanOrEqual(60);
  });
});

describe('any size of city', () => {
  it('is the same again for the same numbers, and another for another seed', () => {
    const text = (seed: number) => JSON.stringify(wholeCity(300, seed));
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(2));
  });

  it('tells of any firm without the others, the last of the largest as fast as the first', () => {
    const city = cityOf(MOST_FIRMS, 1);
    expect(city.id.firm(MOST_FIRMS - 1)).toBe('syn-firm-34000000');
    expect(firmAt(city, MOST_FIRMS - 1).registrationNumber).toMatch(/^319900/);
    const types = [...firmRelations(city, MOST_FIRMS - 1)].map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['LOCATED_IN', 'HEADS', 'FOUNDED']));
  });

  it('tells of a firm the same whether or not others were asked for before', () => {
    const firms = wholeCity(2_500).relations.filter(({ to, type }) => type === 'HEADS' && to === 'syn-firm-0000042');
    expect([...firmRelations(cityOf(2_500, 1), 41)].filter(({ type }) => type === 'HEADS')).toEqual(firms);
  });
});

/** The cluster that each entity is in, by the id of one in it. */
function clustersOf(links: readonly { readonly from: string; readonly to: string }[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    const next = above.get(id) ?? id;
    if (next === id) return id;
    const found = top(next);
    above.set(id, found);
    return found;
  };
  for (const { from, to } of links) above.set(top(from), top(to));
  return new Map(links.flatMap(({ from, to }) => [from, to]).map((id) => [id, top(id)]));
}

function sizes(clusters: ReadonlyMap<string, string>, prefix: string): readonly number[] {
  const counts = new Map<string, number>();
  for (const [id, cluster] of clusters) {
    if (id.startsWith(prefix)) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return [...counts.values()];
}
