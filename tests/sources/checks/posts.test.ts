import { describe, expect, test } from 'vitest';
import { edited, problemsOf, remarksOf } from '../../support/wrong-file.ts';

const post = (id: string, title: string, more = 'tense: CURRENT') =>
  `  - { id: ${id}, subject: ann, predicate: WORKS_AT, object: tea-guild, title: ${title}, ${more}, at: [P1.1] }\n`;
const withPosts = (...posts: readonly string[]) => edited('claims:\n', `claims:\n${posts.join('')}`);
const SECOND = (
  title: string,
) => `source: { id: src-b, kind: NOTES, title: Notes, language: en, published: '2015', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
claims:
${post('r-b', title)}`;

describe('two titles of one person at one body', () => {
  test('are remarked on, with the slot that keeps two posts apart', () => {
    const text = withPosts(post('r-a', 'chief editor'), post('r-b', 'General Manager'), post('r-c', 'clerk'));
    expect(remarksOf(text)).toEqual([
      expect.stringContaining(
        'remark: claim "r-b": "General Manager" and "chief editor" (claim "r-a") may be two posts of "ann" at "tea-guild"; if so, give one of the claims a slot of its own: slot: general-manager',
      ),
    ]);
    expect(problemsOf(text)).toEqual([]);
  });

  test('are remarked on across files', () => {
    expect(remarksOf(withPosts(post('r-a', 'chief editor')), SECOND('clerk'))).toEqual([
      expect.stringMatching(/^b\.yaml:.*"clerk" and "chief editor" \(claim "r-a" in a\.yaml\) may be two posts/),
    ]);
  });

  test('are remarked on in Chinese, with a slot that an id may be', () => {
    expect(remarksOf(withPosts(post('r-a', '会长'), post('r-b', '主编')))).toEqual([
      expect.stringMatching(/slot: second-post$/),
    ]);
  });

  test.each([
    ['chairman', 'vice chairman'],
    ['Chairman', 'Honorary Chairman'],
    ['acting director', 'director'],
    ['会长', '副会长'],
    ['总经理', '总经理助理'],
    ['chairman', '总经理'],
    ['董事长', 'General Manager'],
  ])('are remarked on where one is of another rank or language: %s, %s', (one, other) => {
    expect(remarksOf(withPosts(post('r-a', one), post('r-b', other)))).toEqual([
      expect.stringMatching(/may be two posts of "ann" at "tea-guild"/),
    ]);
  });

  test.each([
    ['chairman', '董事长'],
    ['CEO', 'chief executive officer'],
    ['Chair', 'chairwoman of the board'],
    ['總經理', '总经理'],
    ['Vice-Chairman', 'deputy chairman'],
    ['General Manager', 'general manager of the guild'],
  ])('are not where they are one post: %s, %s', (one, other) => {
    expect(remarksOf(withPosts(post('r-a', one), post('r-b', other)))).toEqual([]);
  });

  test('name the slot of a post that is known in English', () => {
    expect(remarksOf(withPosts(post('r-a', 'chairman'), post('r-b', '副总经理')))).toEqual([
      expect.stringMatching(/slot: vice-general-manager$/),
    ]);
  });

  test.each([
    ['where one has a slot', [post('r-a', 'editor'), post('r-b', 'clerk', 'tense: CURRENT, slot: clerk')]],
    ['that are one but for capitals', [post('r-a', 'Chief Editor'), post('r-b', 'chief editor')]],
    ['of which one says more than the other', [post('r-a', 'editor'), post('r-b', 'chief editor')]],
    ['in two languages', [post('r-a', 'editor'), post('r-b', '主编')]],
    ['of which one is denied', [post('r-a', 'editor'), post('r-b', 'clerk', 'tense: CURRENT, polarity: DENIED')]],
  ])('%s are not', (_, posts) => {
    expect(remarksOf(withPosts(...posts))).toEqual([]);
  });

  test('are not where a file says that it has weighed them', () => {
    const text = withPosts(post('r-a', 'editor'), post('r-b', 'clerk'));
    const weighed =
      '  - { id: a-title, about: [r-b], question: one post or two, options: [one, two], reading: one, at: [HL] }\n';
    expect(remarksOf(text)).toHaveLength(1);
    expect(remarksOf(text.replace('ambiguities:\n', `ambiguities:\n${weighed}`))).toEqual([]);
  });
});
