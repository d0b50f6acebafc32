import { readConfig, type Config } from '../../src/config.ts';

/** The configuration of a program in tests: the defaults, but for what is given. */
export function testConfig(given: Partial<Config>): Config {
  const defaults = readConfig({ env: {}, defaultHome: '/nowhere', defaultData: 'data', workingFolder: '/' });
  return { ...defaults, logLevel: 'silent', ...given };
}
