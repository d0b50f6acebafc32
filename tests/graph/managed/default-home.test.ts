import { expect, test } from 'vitest';
import { defaultHome } from '../../../src/graph/managed/default-home.ts';

test.each([
  [{ platform: 'linux', homeFolder: '/home/li' }, '/home/li/.local/share/guanxi'],
  [{ platform: 'linux', homeFolder: '/home/li', xdgDataHome: '/data' }, '/data/guanxi'],
  [{ platform: 'linux', homeFolder: '/home/li', xdgDataHome: 'relative' }, '/home/li/.local/share/guanxi'],
  [{ platform: 'darwin', homeFolder: '/Users/li' }, '/Users/li/Library/Application Support/guanxi'],
] as const)('is in the data folder of the user: %j', (machine, folder) => {
  expect(defaultHome(machine)).toBe(folder);
});
