import { numberSetting } from './number-setting.ts';

/** Where traces are sent, and under which name. */
export interface TraceSettings {
  readonly endpoint: string;
  readonly serviceName: string;
}

/** What the server says of itself. */
export interface ObserveConfig {
  /** From how many milliseconds on the log names a statement; 0 for never. */
  readonly slowMs: number;
  /** Null where no traces are made. */
  readonly traces: TraceSettings | null;
}

const SLOW_MS = { least: 0, most: 600_000, otherwise: 1000 };

/** Reads these settings; `text` answers a variable of the environment, and `problems` gets a line for each wrong one. */
export function readObserveConfig(text: (name: string) => string | undefined, problems: string[]): ObserveConfig {
  return {
    slowMs: numberSetting('GUANXI_SLOW_MS', text('GUANXI_SLOW_MS'), SLOW_MS, problems),
    traces: tracesOf(text, problems),
  };
}

function tracesOf(text: (name: string) => string | undefined, problems: string[]): TraceSettings | null {
  const endpoint = text('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (endpoint === undefined) return null;
  if (!/^https?:\/\/[^/@]+(\/[^@]*)?$/.test(endpoint) || !URL.canParse(endpoint))
    problems.push(
      'OTEL_EXPORTER_OTLP_ENDPOINT: this is no address of a collector; give one such as http://localhost:4318, ' +
        'and credentials in OTEL_EXPORTER_OTLP_HEADERS.',
    );
  const protocol = text('OTEL_EXPORTER_OTLP_PROTOCOL') ?? 'http/json';
  if (protocol !== 'http/json')
    problems.push(
      `OTEL_EXPORTER_OTLP_PROTOCOL: "${protocol.slice(0, 80)}" is not allowed; traces are sent as http/json.`,
    );
  return { endpoint, serviceName: text('OTEL_SERVICE_NAME') ?? 'guanxi' };
}
