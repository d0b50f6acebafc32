import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType } from 'graphql';
import { MATCH_RULES } from '../../src/domain/match-name.ts';
import { FAMILIES, RELATION_TYPES } from '../../src/domain/relation-types.ts';
import * as vocabulary from '../../src/domain/vocabulary.ts';

const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'));

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
};

describe("the schema's enums and the domain's lists hold the same words", () => {
  test.each(Object.entries(lists))('%s', (name, words) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`the schema has no enum ${name}`);
    const values = type.getValues().map((value) => value.name);
    expect([...values].sort()).toEqual([...words].sort());
  });

  test('and no list of the vocabulary is without its enum', () => {
    const known = new Set(Object.values(lists).map((words) => words.join()));
    const all = Object.entries<readonly string[]>(vocabulary).filter(([name]) => name !== 'ORGANIZATION_KINDS');
    expect(all.filter(([, words]) => !known.has(words.join())).map(([name]) => name)).toEqual([]);
  });
});
