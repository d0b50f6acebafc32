import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const HOME = 'web/src';

/** Which rooms of the explorer, the folders of its sources, each room imports from, whether now or once it is needed. */
function importsOfRooms(): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const path of readdirSync(HOME, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path)) continue;
    const [room, ...inside] = path.split(/[/\\]/);
    const text = readFileSync(join(HOME, path), 'utf8');
    for (const [, found] of text.matchAll(/(?:from |import\(|new URL\()'(\.[^']+)'/g)) {
      const [other, ...rest] = normalize(join(path, '..', found!)).split(/[/\\]/);
      if (inside.length === 0 || rest.length === 0 || other === '..' || other === room) continue;
      imports.set(room!, (imports.get(room!) ?? new Set()).add(other!));
    }
  }
  return imports;
}

/** All rooms that can be reached from one by imports. */
function reachedFrom(room: string, imports: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [room];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const further = [...(imports.get(next) ?? [])].filter((other) => !reached.has(other));
    further.forEach((other) => reached.add(other));
    left.push(...further);
  }
  return reached;
}

it('no room of the explorer imports from itself by way of others', () => {
  const imports = importsOfRooms();
  expect([...imports.get('layout')!]).toContain('scene');
  expect([...imports.keys()].filter((room) => reachedFrom(room, imports).has(room))).toEqual([]);
});
