import { describe, expect, test } from 'vitest';
import { exposureFindings } from '../../../src/commands/doctor/exposure-findings.ts';
import type { Config } from '../../../src/config.ts';
import { testConfig } from '../../support/test-config.ts';

/** What was found under some settings, as `level check`, without what is in order. */
function found(given: Partial<Config>): readonly string[] {
  return exposureFindings(testConfig(given))
    .filter(({ level }) => level !== 'ok')
    .map(({ level, check }) => `${level} ${check}`);
}

const http = (hosts: readonly string[], trustProxy = ['loopback']) => ({
  http: { ...testConfig({}).http, hosts, trustProxy },
});
const given = (uri: string) => ({ place: { kind: 'given', uri, username: 'guanxi', password: 'secret' } }) as const;

describe('who can reach the server', () => {
  test('is only this machine by default', () => {
    expect(found({})).toEqual([]);
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'guanxi.example'])(
    'is everybody on %s, which is a problem without keys',
    (host) => {
      expect(found({ host, ...http(['guanxi.example']) })).toEqual(['problem exposure']);
      const [exposure] = exposureFindings(testConfig({ host }));
      expect(exposure?.message).toContain(`HOST=${host}: other machines reach the server`);
      expect(exposure?.advice).toContain('Set GUANXI_AUTH=keys');
    },
  );

  test.each(['keys', 'closed'] as const)('may be everybody with GUANXI_AUTH=%s', (auth) => {
    expect(found({ host: '0.0.0.0', auth, ...http(['guanxi.example']) })).toEqual([]);
  });

  test.each(['127.0.0.1', '::1', 'localhost', '127.0.0.2'])('is only this machine on %s', (host) => {
    expect(found({ host })).toEqual([]);
  });

  test('is everybody behind a proxy on this machine, too', () => {
    expect(found(http(['guanxi.example']))).toEqual(['warning exposure']);
    expect(found({ auth: 'closed', ...http(['guanxi.example']) })).toEqual([]);
  });

  test('is one client for all behind a proxy that is not believed', () => {
    expect(found({ auth: 'keys', ...http(['guanxi.example'], []) })).toEqual(['warning proxy']);
    expect(found({ auth: 'keys', ...http(['localhost:8080'], []) })).toEqual([]);
  });

  test.each([
    ['0.0.0.0', ['warning metrics']],
    ['127.0.0.1', []],
  ])('reads the metrics on %s', (host, expected) => {
    const metricsAt = { host, port: 9464 };
    expect(found({ http: { ...testConfig({}).http, metricsAt } })).toEqual(expected);
  });

  test.each([[[]], [['*']]])('are pages of every site where the hosts are %j', (hosts) => {
    expect(found({ host: '0.0.0.0', auth: 'keys', ...http(hosts) })).toEqual(['warning host names']);
  });

  test('are pages of every site with GUANXI_CORS=*', () => {
    expect(found({ origins: ['*'] })).toEqual(['warning origins']);
    expect(found({ origins: ['https://example.org'] })).toEqual([]);
  });
});

describe('the way to the database', () => {
  test.each([
    ['bolt://db.example:7687', ['problem way to the database']],
    ['neo4j://10.0.0.5', ['problem way to the database']],
    ['bolt+ssc://db.example', ['warning way to the database']],
    ['neo4j+s://db.example', []],
    ['bolt://localhost:7687', []],
    ['bolt://127.0.0.1', []],
    ['bolt://[::1]:7687', []],
  ])('%s', (uri, expected) => {
    expect(found(given(uri))).toEqual(expected);
  });

  test('is reported without the password', () => {
    expect(JSON.stringify(exposureFindings(testConfig(given('bolt://db.example:7687'))))).not.toContain('secret');
  });
});
