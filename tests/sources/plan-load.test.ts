import { describe, expect, it } from 'vitest';
import type { SourceLoadedRow } from '../../src/generated/cypher.ts';
import type { Owner } from '../../src/sources/folder-origin.ts';
import { LOADER_VERSION } from '../../src/sources/loader-version.ts';
import { idsOf, planLoad, type LoadState } from '../../src/sources/plan-load.ts';
import { hashOf, parseSource, type ParsedFile } from '../../src/sources/read-source.ts';
import { NOTHING_KNOWN } from '../../src/sources/reference-index.ts';

/** A file of the folder: a source with one firm, and more lines where they are given. */
function fileOf(name: string, further = '', ofFirm = '', { published = '2014', head = false } = {}): ParsedFile {
  const person = `, { id: head-${name}, kind: PERSON, names: [{ value: Head ${name}, kind: PRINTED }], at: [P1.1] }`;
  const text = `source: { id: src-${name}, kind: NOTES, title: Notes, language: en, published: '${published}', recorded: '2026-11-26' }
passages: [{ id: P1.1, paragraph: P1 }]
entities: [{ id: firm-${name}, kind: FIRM, names: [{ value: Firm ${name}, kind: PRINTED }], at: [P1.1]${ofFirm} }${head ? person : ''}]
${further}`;
  return parseSource({ file: `/folder/${name}.yaml`, bytes: Buffer.from(text) });
}

const A = fileOf('a');
const B = fileOf('b');

/** How the database holds the source of a file that this folder brought in. */
function storedOf({ bytes, wellFormed, file }: ParsedFile, other: Partial<SourceLoadedRow> = {}): SourceLoadedRow {
  const id = wellFormed!.source!.id;
  const held = { id, hash: hashOf(bytes), loader: LOADER_VERSION, origin: 'folder', folder: '/folder' };
  return { ...held, file: file.replace('/folder/', ''), ...other };
}

/** The state where the folder has some files and has brought in what is stored. */
function stateOf(files: readonly ParsedFile[], stored: readonly SourceLoadedRow[]): LoadState {
  const owners = new Map(stored.map(({ id }): [string, Owner] => [id, { kind: 'us' }]));
  return { files, stored, ours: stored, owners, known: NOTHING_KNOWN, kinds: [] };
}

function planned(state: LoadState, options: Parameters<typeof planLoad>[1] = {}) {
  const { changed, unchanged, gone, problems } = planLoad(state, options);
  return { changed: idsOf(changed), unchanged, gone, problems: problems.map(({ message }) => message) };
}

const nothing = { changed: [], unchanged: [], gone: [], problems: [] };

describe('the plan of a load', () => {
  it('stores what is new and leaves what is as it was', () => {
    expect(planned(stateOf([A, B], [storedOf(A)]))).toEqual({ ...nothing, changed: ['src-b'], unchanged: ['src-a'] });
  });

  it.each([
    ['its bytes are other ones', { hash: 'other' }],
    ['another version of the loader stored it', { loader: LOADER_VERSION - 1 }],
    ['it was loaded by itself', { origin: 'file', folder: null }],
  ])('stores a source anew where %s', (_, other) => {
    const plan = planned(stateOf([A, B], [storedOf(A, other), storedOf(B)]));
    expect(plan).toEqual({ ...nothing, changed: ['src-a'], unchanged: ['src-b'] });
  });

  it('stores all where it is told to', () => {
    const plan = planned(stateOf([A, B], [storedOf(A), storedOf(B)]), { force: true });
    expect(plan).toEqual({ ...nothing, changed: ['src-a', 'src-b'] });
  });

  it('retracts what the folder has no file of any more, and nothing else', () => {
    const state = stateOf([A], [storedOf(A), storedOf(B)]);
    expect(planned(state)).toEqual({ ...nothing, unchanged: ['src-a'], gone: ['src-b'] });
    expect(planned({ ...state, ours: [storedOf(A)] })).toEqual({ ...nothing, unchanged: ['src-a'] });
  });

  it('stores every source anew where an id turns from an entity into a term', () => {
    const C = fileOf('c', 'terms: [{ id: tea, kind: PRODUCT, name: tea, at: [P1.1] }]');
    const state = stateOf([A, C], [storedOf(A)]);
    const turned = { ...state, kinds: [{ id: 'tea', kind: 'FIRM', term: false }] };
    expect(planned(turned)).toEqual({ ...nothing, changed: ['src-a', 'src-c'] });
    const same = { ...state, kinds: [{ id: 'tea', kind: 'PRODUCT', term: true }] };
    expect(planned(same)).toEqual({ ...nothing, changed: ['src-c'], unchanged: ['src-a'] });
  });

  const uscc = 'attributes: [{ predicate: IDENTIFIER, scheme: USCC, value: 91310000132260250X, at: [P1.1] }]';
  const coded = (name: string) => fileOf(name, `# coded`, `, ${uscc}`);
  const owned = (name: string) =>
    fileOf(
      name,
      `claims: [{ id: r-${name}, subject: firm-${name}, predicate: OWNS, object: firm-c, tense: CURRENT, start: '2013', details: { share: { number: 60 } }, at: [P1.1] }]`,
    );
  const headed = (name: string, since: string, published: string) =>
    fileOf(
      name,
      `claims: [{ id: r-${name}, subject: head-${name}, predicate: HEADS, object: firm-c, tense: CURRENT, ${since}, at: [P1.1] }]`,
      '',
      { published, head: true },
    );
  it.each([
    ['one code is that of two firms', coded('a'), coded('b')],
    ['shares add up to more than the whole', owned('a'), owned('b')],
    [
      'a successor begins before the expected end',
      headed('a', "start: '2015'", '2016'),
      headed('b', "end: '2018'", '2013'),
    ],
  ])('remarks that %s, whichever of the files is the new one', (_, first, second) => {
    const files = [first, second, fileOf('c')];
    for (const known of [first, second]) {
      const { remarks, problems } = planLoad(stateOf(files, [storedOf(known), storedOf(files[2]!)]));
      expect(problems).toEqual([]);
      expect(remarks).toHaveLength(1);
    }
    expect(
      planLoad(
        stateOf(
          files,
          files.map((file) => storedOf(file)),
        ),
      ).remarks,
    ).toEqual([]);
  });

  it('does nothing while a file has a problem', () => {
    const wrong = fileOf('b', 'claims: [{ id: r, subject: firm-b, predicate: HEADS, object: nobody, at: [P1.1] }]');
    const plan = planLoad(stateOf([A, wrong], [storedOf(B, { id: 'src-gone' })]));
    expect(plan.problems.length).toBeGreaterThan(0);
    expect(plan).toMatchObject({ changed: [], unchanged: [], gone: [], remarks: [] });
  });
});

describe('a source that another folder holds', () => {
  const owners = new Map<string, Owner>([['src-a', { kind: 'folder', file: '/other/a.yaml' }]]);
  const state = { ...stateOf([A], [storedOf(A, { folder: '/other' })]), ours: [], owners };

  it('stays as it is where it says the same', () => {
    expect(planned(state)).toEqual({ ...nothing, unchanged: ['src-a'] });
  });

  it('is a problem where it says something else, and is taken over only where the other is to go', () => {
    const stored = [storedOf(A, { folder: '/other', hash: 'other' })];
    const [problem] = planned({ ...state, stored }).problems;
    expect(problem).toMatch(/^source "src-a": \/other\/a\.yaml was loaded with this id and says something else; /);
    expect(planned({ ...state, stored }, { prune: true })).toEqual({ ...nothing, changed: ['src-a'] });
  });

  it('is a problem where a register made it, whatever is asked for', () => {
    const held = { ...state, owners: new Map<string, Owner>([['src-a', { kind: 'register' }]]) };
    for (const prune of [false, true])
      expect(planned(held, { prune }).problems).toEqual([
        'source "src-a": an imported register has this id; give this source another, or take the register out: guanxi remove src-a',
      ]);
  });
});
