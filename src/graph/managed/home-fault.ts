import { isAbsolute, relative } from 'node:path';
import { systemFault } from '../../domain/system-fault.ts';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';

/**
 * What stands in the way where a file or folder under the home of a managed database, or above it, cannot be made, read
 * or written, in one line; any other error as it is.
 */
export function homeFault(home: string, error: unknown): unknown {
  const words = systemFault(error);
  if (words === null) return error;
  const { path } = error as { path?: unknown };
  if (typeof path === 'string' && !belongsTo(home, path)) return error;
  const where = typeof path === 'string' && path !== home ? `${path}: ${words}` : words;
  return new ManagedStartFailed(
    `GUANXI_HOME: ${home} cannot keep the database (${where}): set GUANXI_HOME to a folder that may be written to, ` +
      `${orOwnDatabase}.`,
    error,
  );
}

function belongsTo(home: string, path: string): boolean {
  const within = (folder: string, one: string) => {
    const way = relative(folder, one);
    return !way.startsWith('..') && !isAbsolute(way);
  };
  return within(home, path) || within(path, home);
}
