import { join } from 'node:path';

/** What of the machine decides where a program keeps its data. */
export interface HomeInput {
  readonly platform: NodeJS.Platform;
  /** The user's home folder. */
  readonly homeFolder: string;
  /** The variables XDG_DATA_HOME and LOCALAPPDATA, where set. */
  readonly xdgDataHome?: string | undefined;
  readonly localAppData?: string | undefined;
}

/** The folder for jars, store and caches where GUANXI_HOME names none: `guanxi` in the user's data folder. */
export function defaultHome({ platform, homeFolder, xdgDataHome, localAppData }: HomeInput): string {
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'guanxi');
  if (platform === 'win32') return join(localAppData || join(homeFolder, 'AppData', 'Local'), 'guanxi');
  // The XDG rules say to ignore a relative path.
  const data = xdgDataHome?.startsWith('/') ? xdgDataHome : join(homeFolder, '.local', 'share');
  return join(data, 'guanxi');
}
