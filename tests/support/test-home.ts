import { homedir } from 'node:os';
import { defaultHome } from '../../src/graph/managed/default-home.ts';

/** Where the tests find Neo4j's jars: the user's own home folder for this program, so that they are fetched only once. */
export function testHome(): string {
  const { XDG_DATA_HOME: xdgDataHome, LOCALAPPDATA: localAppData, GUANXI_HOME } = process.env;
  return GUANXI_HOME || defaultHome({ platform: process.platform, homeFolder: homedir(), xdgDataHome, localAppData });
}
