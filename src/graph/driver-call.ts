import type { Session, SessionConfig } from 'neo4j-driver';
import type { Expiry, ReplaceableDriver } from './replaceable-driver.ts';
import { translateError } from './translate-error.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Does some work in a session of its own within so many milliseconds, and gives it up when the signal is aborted. Fails
 * with nothing but the faults of errors.ts.
 */
export type DriverCall = <T>(
  within: number,
  config: SessionConfig,
  work: (session: Session, expiry: Expiry) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

/** Calls over a driver, in sessions that have `shared` in common. */
export function driverCall(driver: ReplaceableDriver, shared: SessionConfig): DriverCall {
  return async (within, config, work, signal) => {
    try {
      return await driver.run(within, async (open, expiry) => {
        const session = open.session({ ...shared, ...config });
        try {
          return await unlessAborted(work(session, expiry), signal);
        } finally {
          // Its connection went back to the pool with the last row, and nobody needs to wait for the rest. Before that, to close
          // a session resets its connection, which ends the statement.
          void session.close().catch(() => undefined);
        }
      });
    } catch (error) {
      throw translateError(error, within);
    }
  };
}
