import { readFile } from 'node:fs/promises';
import type { Tracing } from '../api/observe/tracing.ts';
import type { CommandContext } from './command-context.ts';

/** The traces of a server, where its settings name a collector; null elsewhere, and then nothing of OpenTelemetry is loaded. */
export async function openTracing({ config, log }: CommandContext): Promise<Tracing | null> {
  const { traces } = config.observe;
  if (traces === null) return null;
  const [{ sendTraces }, manifest] = await Promise.all([
    import('../api/observe/send-traces.ts'),
    readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  ]);
  const { version } = JSON.parse(manifest) as { readonly version: string };
  return sendTraces(traces.endpoint, { name: traces.serviceName, version }, log);
}
