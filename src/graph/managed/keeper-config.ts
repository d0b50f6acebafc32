/** What the keeper is told in the first line of its standard input, as JSON; times in milliseconds. */
export interface KeeperConfig {
  /** The java to run, and with what. */
  readonly command: string;
  readonly arguments: readonly string[];
  /** Where java's process is written down while it runs, as a RunningJava. */
  readonly processFile: string;
  /** The database's address, for who finds that file. */
  readonly uri: string;
  /** How long java may take to end in order before it is ended by force. */
  readonly graceMs: number;
}

/** What is written down about a running database process. */
export interface RunningJava {
  readonly pid: number;
  /** As processIdentity gives it. */
  readonly identity: string;
  readonly keeperPid: number;
  readonly uri: string;
}
