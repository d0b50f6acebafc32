const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, KB: 1e3, MB: 1e6, GB: 1e9 };

/** What Maven's own lines tell of a download. */
export interface MavenProgress {
  /** Takes one line of Maven's output. */
  read(line: string): void;
  readonly fetched: number;
  readonly bytes: number;
  /** What else it downloaded: its plug-ins, and the descriptions by which it finds out what the jars are. */
  readonly others: number;
}

/** Counts the jars among `names` that Maven reports as downloaded; one that lay in its cache is never reported. */
export function mavenProgress(names: ReadonlySet<string>): MavenProgress {
  const seen = new Set<string>();
  let bytes = 0;
  let others = 0;
  return {
    read(line) {
      const match = /Downloaded .*\/([^/\s]+) \(([\d.,]+) ?([kKMG]?B)/.exec(line);
      if (!match) return;
      const [, name = '', amount = '0', unit = 'B'] = match;
      if (seen.has(name)) return;
      if (!names.has(name)) {
        others += 1;
        return;
      }
      seen.add(name);
      bytes += Number(amount.replace(',', '.')) * (units[unit] ?? 1);
    },
    get others() {
      return others;
    },
    get fetched() {
      return seen.size;
    },
    get bytes() {
      return bytes;
    },
  };
}
