import { Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentLimits } from '../../src/api/document-limits.ts';
import { DEFAULT_LIMITS } from '../../src/domain/limits.ts';
import { parseQuestion, type ParsedQuestion } from '../../src/questions/parse-question.ts';
import { ownSchema } from '../support/questions.ts';

const schema = await ownSchema();
const fragments = parse(
  `fragment Cited on Claim {
    id modality polarity
    evidence { source { id title publisherName published url } locator { paragraph } }
  }
  fragment Told on Entity { ...ToldOf }
  fragment ToldOf on Entity { claims(predicates: $shared) { totalCount } }`,
).definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);

const RIGHT = `# title: Who works there?
# titleZh: 谁在那里工作？
# answers: Those whom a source names.
# answersZh: 来源点名的人。
# example: { firm: saic }
# rows: firm.staff.edges
# columns:
#   Person | 人物: node.name
# sentence: "{node.name}[, {relation.title}]."
# sentenceZh: "{node.name}。"
# cite: relation.claims
# none: No source here names anyone at {/firm.name}.
# noneZh: 无人具名。
query WhoWorksThere($firm: ID!, $asOf: PartialDate) {
  firm(id: $firm) {
    name
    staff(asOf: $asOf, first: 100) {
      totalCount
      edges { node { name } relation { title claims { ...Cited } } }
    }
  }
}
`;

function read(text: string): ParsedQuestion {
  return parseQuestion('questions/who-works-there.graphql', text, {
    schema,
    fragments,
    rules: [documentLimits(DEFAULT_LIMITS)],
  });
}

function problemsOf(from: string, to: string): readonly string[] {
  if (!RIGHT.includes(from)) throw new Error(`the question has no ${from}`);
  const parsed = read(RIGHT.replace(from, () => to));
  return 'problems' in parsed ? parsed.problems : [];
}

describe('a question’s file', () => {
  it('gives its name, texts, variables and operation, with the fragments that it uses', () => {
    const parsed = read(RIGHT);
    if (!('question' in parsed)) throw new Error(parsed.problems.join('\n'));
    const { name, title, variables, example, document, lookUps } = parsed.question;
    expect([name, title.zh, example]).toEqual(['who-works-there', '谁在那里工作？', { firm: 'saic' }]);
    expect(variables).toEqual([
      { name: 'firm', type: 'ID!', required: true, choices: null },
      { name: 'asOf', type: 'PartialDate', required: false, choices: null },
    ]);
    expect(lookUps).toEqual([{ responseKey: 'firm', variable: 'firm', type: 'Firm' }]);
    expect(document.definitions).toHaveLength(2);
  });

  it.each([
    ['$family: RelationFamily!', 'relations(where: { family: [$family] }) { totalCount }', 'OWNERSHIP'],
    ['$types: [RelationType!]', 'relations(where: { type: $types }) { totalCount }', 'WORKS_AT'],
    ['$direction: RelationDirection', 'entity(id: $firm) { relations(direction: $direction) { totalCount } }', 'ANY'],
    ['$kinds: [EntityKind!]', 'search(text: "tea", kinds: $kinds) { totalCount }', 'GOVERNMENT_BODY'],
    ['$predicate: String!', 'absence(about: $firm, predicate: $predicate) { state }', 'GENDER'],
    ['$all: [String!]', 'entity(id: $firm) { claims(predicates: $all) { totalCount } }', 'WORKS_AT'],
    ['$one: String!', 'entity(id: $firm) { claims(predicates: [$one, "NAME"]) { totalCount } }', 'WORKS_AT'],
    ['$where: [String!]', 'claims(where: { predicate: $where }) { totalCount }', 'GENDER'],
    ['$shared: [String!]', 'entity(id: $firm) { ...Told }', 'WORKS_AT'],
  ])('names the values that %s allows', (variable, field, choice) => {
    const [, name] = /\$(\w+)/.exec(variable)!;
    const text = RIGHT.replace('$asOf: PartialDate)', `$asOf: PartialDate, ${variable})`)
      .replace('  firm(id: $firm) {', `  other: ${field}\n  firm(id: $firm) {`)
      .replace('{ firm: saic }', `{ firm: saic, ${name!}: ${choice} }`);
    const parsed = read(text);
    if (!('question' in parsed)) throw new Error(parsed.problems.join('\n'));
    expect(parsed.question.variables.find((one) => one.name === name)?.choices).toContain(choice);
  });

  it('has an example whose values are allowed', () => {
    const text = RIGHT.replace(
      '  firm(id: $firm) {',
      '  absence(about: $firm, predicate: $of) { state }\n  firm(id: $firm) {',
    )
      .replace('$asOf: PartialDate)', '$asOf: PartialDate, $of: String!)')
      .replace('{ firm: saic }', '{ firm: saic, of: WORKS_ON }');
    const parsed = read(text);
    expect('problems' in parsed && parsed.problems[0]).toMatch(
      /:5: example: \$of: "WORKS_ON" is not allowed, did you mean "WORKS_AT"\? Allowed: HEADS, /,
    );
  });

  it.each([
    ['an unknown key', '# rows:', '# row:', ':6: no question has a "row", did you mean "rows"?'],
    ['a key that is missing', '# none: No source here names anyone at {/firm.name}.\n', '', ':1: none is missing'],
    ['a key of another form', '# example: { firm: saic }', '# example: saic', ':5: example must be a map'],
    ['what is no YAML', '# example: { firm: saic }', '# example: { firm', ':6: no YAML: '],
    ['what is no GraphQL', 'query WhoWorks', 'quary WhoWorks', ':14: Syntax Error'],
    ['a field that the schema has not', '    name\n', '    nom\n', ':16: Cannot query field "nom" on type "Firm".'],
    [
      'two operations',
      'query WhoWorksThere',
      'query Other { stats { claims } } query WhoWorksThere',
      ':1: a file holds one operation',
    ],
    [
      'another name than the file’s',
      'query WhoWorksThere',
      'query Whoever',
      ':14: name the operation WhoWorksThere, as its file',
    ],
    [
      'a question within it',
      '  firm(id: $firm) {',
      '  questions { name }\n  firm(id: $firm) {',
      ':15: a question does not ask another',
    ],
    ['an example that lacks a variable', '{ firm: saic }', '{ asOf: "2012" }', ':5: example: $firm is missing'],
    [
      'an example of no variable',
      '{ firm: saic }',
      '{ firm: saic, asof: "2012" }',
      ':5: example: the operation has no $asof, did you mean "asOf"?',
    ],
    [
      'an example of another type',
      '{ firm: saic }',
      '{ firm: { a: 1 } }',
      ':5: example: Variable "$firm" got invalid value',
    ],
    ['a path that is none', 'rows: firm.staff.edges', 'rows: firm..edges', ':6: rows: "firm..edges" is no path'],
    [
      'rows that are no list',
      'rows: firm.staff.edges',
      'rows: firm.staff',
      ':6: rows: firm.staff is no list of things',
    ],
    [
      'one of several rows that is none',
      'rows: firm.staff.edges',
      'rows: [firm, firm.staff]',
      ':6: rows: firm.staff is no list',
    ],
    ['a count of what is no list', ': node.name', ': "#relation"', ':7: columns: relation is no list'],
    [
      'a path that what holds the row has not',
      ': node.name',
      ': ../nam',
      ':7: columns: nam: the operation selects no "nam"',
    ],
    [
      'a path that the selection has not',
      ': node.name',
      ': node.nam',
      ':7: columns: node.nam: the operation selects no "nam" there; it selects name, did you mean "name"?',
    ],
    ['a path that ends at no value', ': node.name', ': relation', ':7: columns: relation is no value; go on to one'],
    [
      'a page that is not counted',
      '      totalCount\n',
      '',
      ':6: rows: firm.staff.edges: "edges" may be a part only; select totalCount beside it',
    ],
    [
      'a heading in one language',
      'Person | 人物',
      'Person',
      ':7: columns: "Person" is no heading; write it as Person | 人物',
    ],
    [
      'a variable that there is not',
      '{/firm.name}',
      '{$firmm}',
      ':12: none: the operation has no $firmm, did you mean "firm"?',
    ],
    ['a row where there is none', '{/firm.name}', '{node.name}', ':12: none: without a row, a path begins with / or $'],
    ['a lonely bracket', '[, {relation.title}]', '[, {relation.title}', ':9: sentence: a bracket stands alone'],
    ['a lonely brace', '{node.name}[', '{node.name[', ':9: sentence: braces hold no path'],
    [
      'claims that cannot be cited',
      '{ ...Cited }',
      '{ id }',
      ':11: cite: the operation selects no "modality" there; it selects id; spread ...Cited there',
    ],
    ['citing what is no claim', 'cite: relation.claims', 'cite: node', ':11: cite: node leads to no Claim'],
    [
      'a variable that the command line needs',
      '$asOf',
      '$list',
      ':14: $list: the command line uses this name for itself',
    ],
  ])('with %s is told of in one line', (_what, from, to, message) => {
    const text = from === '$asOf' ? RIGHT.replaceAll(from, to) : undefined;
    const parsed = text === undefined ? problemsOf(from, to) : (read(text) as { problems: string[] }).problems;
    expect(parsed.filter((line) => line.startsWith(`questions/who-works-there.graphql${message}`))).toHaveLength(1);
    for (const line of parsed) expect(line).not.toContain('\n');
  });
});
