import { expect, test } from 'vitest';
import { serverConfiguration } from '../../../src/graph/managed/server-configuration.ts';

test('settings that are given stand beside our own, or in their stead, each once', () => {
  const settings = { 'server.logs.debug.enabled': 'false', 'dbms.cypher.min_replan_interval': '1h' };
  const lines = serverConfiguration({ port: 7777, pageCacheMb: 64, settings }).split('\n');
  expect(lines).toContain('server.bolt.listen_address=127.0.0.1:7777');
  expect(lines.filter((line) => line.includes('debug.enabled'))).toEqual(['server.logs.debug.enabled=false']);
  expect(lines).toContain('dbms.cypher.min_replan_interval=1h');
});
