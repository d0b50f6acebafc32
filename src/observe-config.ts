import { numberSetting } from './number-setting.ts';

/** What the server says of itself. */
export interface ObserveConfig {
  /** From how many milliseconds on the log names a statement; 0 for never. */
  readonly slowMs: number;
}

const SLOW_MS = { least: 0, most: 600_000, otherwise: 1000 };

/** Reads these settings; `text` answers a variable of the environment, and `problems` gets a line for each wrong one. */
export function readObserveConfig(text: (name: string) => string | undefined, problems: string[]): ObserveConfig {
  return { slowMs: numberSetting('GUANXI_SLOW_MS', text('GUANXI_SLOW_MS'), SLOW_MS, problems) };
}
