import { describe, expect, test } from 'vitest';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { readTypeDefs } from '../../src/api/schema.ts';
import { CHANGE_KINDS, CLAIM_DECISIONS } from '../../src/domain/change-kind.ts';
import { REASON_KINDS } from '../../src/domain/identity-reason-kind.ts';
import { JUDGEMENTS } from '../../src/domain/judgement.ts';
import { PROBLEM_CODES } from '../../src/domain/problem-code.ts';
import { MATCH_RULES } from '../../src/domain/match-rules.ts';
import { labelOf } from '../../src/domain/type-name.ts';
import { FAMILIES, RELATION_TYPES } from '../../src/domain/relation-types.ts';
import { dimensionsOf } from '../../src/domain/materialized-count.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';

const schema = buildSchema((await readTypeDefs()).join('\n'));

/** Each enum of the schema that has a list in the domain. */
const lists: Readonly<Record<string, readonly string[]>> = {
  RelationType: RELATION_TYPES.map(({ type }) => type),
  RelationFamily: FAMILIES,
  EntityKind: vocabulary.ENTITY_KINDS,
  TermKind: vocabulary.TERM_KINDS,
  NameKind: vocabulary.NAME_KINDS,
  Tense: vocabulary.TENSES,
  Modality: vocabulary.MODALITIES,
  Polarity: vocabulary.POLARITIES,
  Rank: vocabulary.RANKS,
  ClaimStatus: vocabulary.CLAIM_STATUSES,
  Qualifier: vocabulary.QUALIFIERS,
  Ended: vocabulary.ENDED,
  Certainty: vocabulary.CERTAINTIES,
  ConflictKind: vocabulary.CONFLICT_KINDS,
  MatchRule: MATCH_RULES,
  ChangeKind: CHANGE_KINDS,
  ClaimDecision: CLAIM_DECISIONS,
  IdentityReasonKind: REASON_KINDS,
  Judgement: JUDGEMENTS,
  ProblemCode: PROBLEM_CODES,
};

describe("the schema's enums and the domain's lists hold the same words", () => {
  test.each(Object.entries(lists))('%s', (name, words) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`the schema has no enum ${name}`);
    const values = type.getValues().map((value) => value.name);
    expect(words).toEqual([...new Set(words)]);
    const lacking = words.filter((word) => !values.includes(word));
    const unknown = values.filter((value) => !words.includes(value));
    expect([
      ...lacking.map((word) => `schema/: add ${word}, with its description, to enum ${name}`),
      ...unknown.map((value) => `src/domain/: add ${value} to the list of ${name}, or remove it from the schema`),
    ]).toEqual([]);
  });

  test('and no list of the vocabulary is without its enum', () => {
    const known = new Set(Object.values(lists).map((words) => words.join()));
    const all = Object.entries<readonly string[]>(vocabulary).filter(
      ([name]) => !/^(ORGANIZATION_KINDS|UNPROVEN_MODALITIES)$/.test(name),
    );
    expect(all.filter(([, words]) => !known.has(words.join())).map(([name]) => name)).toEqual([]);
  });
});

describe('what things are counted by is the same in the schema and in the domain:', () => {
  test.each(vocabulary.ENTITY_KINDS.map(labelOf))('%s', (label) => {
    const names = dimensionsOf(label).map(({ name }) => name);
    const [type, dimensions] = [schema.getType(label), schema.getType(`${label}Dimension`)];
    if (!isObjectType(type) || !isEnumType(dimensions)) throw new Error(`the schema has no ${label} or its dimensions`);
    const marked = Object.values(type.getFields()).filter(({ astNode }) =>
      astNode?.directives?.some(({ name }) => name.value === 'facet'),
    );
    expect(names.toSorted()).toEqual([...marked.map(({ name }) => name), 'source', 'place'].sort());
    const words = dimensions.getValues().map(({ name }) => name);
    expect(words.toSorted()).toEqual(names.map((name) => name.replaceAll(/[A-Z]/g, '_$&').toUpperCase()).sort());
  });
});
