import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

/** Every file that is committed, or would be. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

const folders = /^(bench|bin|cypher|data|docs|examples|packages|questions|schema|src|tests|web)\//;
const code = /\.(ts|tsx|js|graphql|cypher|css|html|sh)$/;
const generated = /^((web|packages\/client)\/)?src\/generated\/|^schema\/released\/|^package-lock\.json$/;
const binary = /\.(png|webp|jpg|ico|woff2|gz|zip)$/;

describe('the repository', () => {
  test('names every file and folder in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const others = /(^|\/)(\.[^/]+|README\.md)$/;
    const named = files.filter((path) => folders.test(path) && !others.test(path));
    expect(named.filter((path) => !path.split('/').every((part) => kebab.test(part)))).toEqual([]);
  });

  test('has no file of code longer than 400 lines', () => {
    const long = files
      .filter((path) => code.test(path) && !generated.test(path))
      .map((path) => `${path}: ${readFileSync(path, 'utf8').trimEnd().split('\n').length} lines`)
      .filter((line) => Number(/: (\d+) lines$/.exec(line)![1]) > 400);
    expect(long).toEqual([]);
  });

  test('links from its documents only to what is there: files, folders, headings', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => !isLinked(page, link))
        .map((link) => `${page}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  test('names in its documents only files and folders that are there', () => {
    // What a page tells of the past, or of a reader's own files, is not of this kind.
    const pages = files.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');
    const missing = pages.flatMap((page) =>
      // In code, in prose and in diagrams; what follows a slash is a part of another path or of an address.
      [
        ...readFileSync(page, 'utf8').matchAll(
          /(?<![\w/.-])(?:bench|cypher|data|docs|examples|packages|questions|schema|src|tests|web)\/[\w./-]*/g,
        ),
      ]
        .map(([path]) => path.replace(/\.$/, ''))
        .filter((path) => !existsSync(path))
        .map((path) => `${page}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('is tested by CI on every Node that it supports, the oldest and the one of .nvmrc among them', () => {
    const { jobs } = parseYaml(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
      jobs: { test: { strategy: { matrix: { node: string[] } }; steps: { run?: string }[] } };
    };
    const { node } = jobs.test.strategy.matrix;
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
    expect(`>=${node[0]!}`).toBe(engines.node);
    expect(node).toContain(readFileSync('.nvmrc', 'utf8').trim());
    expect(jobs.test.steps.map(({ run }) => run)).toContain('.ci/run');
    expect(readFileSync('.ci/run', 'utf8')).toContain('\nnpm ci\nnpm test\n');
  });

  test('leaves nothing for later', () => {
    // Spelt apart, or this file would be found.
    const words = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`);
    const texts = files.filter((path) => !generated.test(path) && !binary.test(path));
    expect(texts.filter((path) => words.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('has a lock file that names no registry', () => {
    const lock = readFileSync('package-lock.json', 'utf8');
    expect(lock.match(/"resolved": "[a-z]+:|registry\.[a-z]/g)).toBeNull();
  });

  test('has a lock file with every package that package.json asks for', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, Record<string, unknown>>;
    };
    const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    expect(packages['']).toMatchObject({
      dependencies: wanted['dependencies'],
      devDependencies: wanted['devDependencies'],
    });
    // A package left out for one machine (npm does so when its registry has it not) breaks `npm ci` on every machine.
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies as Record<string, string>)
        .filter((name) => !isThere(packages, path, name))
        .map((name) => `${name} of ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The links of a page to other files of the repository and to headings. */
function linksOf(page: string): readonly string[] {
  return [
    ...readFileSync(page, 'utf8')
      .replaceAll(/^```[^]*?^```$/gm, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link]) => link!)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** Whether a link of a page leads anywhere: its file or folder exists, and has the heading if the link names one. */
function isLinked(page: string, link: string): boolean {
  const [path, heading] = link.split('#') as [string, string?];
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  return heading === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(heading);
}

/** The anchors that GitHub makes of a page's headings. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether a package finds another the way node does: beside itself, or in a folder further up. */
function isThere(packages: Record<string, unknown>, from: string, name: string): boolean {
  const parents = from.split(/(?:^|\/)node_modules\//).slice(1);
  return [...parents.keys(), parents.length].some(
    (depth) => [...parents.slice(0, depth), name].map((part) => `node_modules/${part}`).join('/') in packages,
  );
}
