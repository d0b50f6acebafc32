import type { Tracing } from '../api/observe/tracing.ts';
import { packageVersion } from '../api/package-version.ts';
import type { CommandContext } from './command-context.ts';

/** The traces of a server, where its settings name a collector; null elsewhere, and then nothing of OpenTelemetry is loaded. */
export async function openTracing({ config, log }: CommandContext): Promise<Tracing | null> {
  const { traces } = config.observe;
  if (traces === null) return null;
  const { sendTraces } = await import('../api/observe/send-traces.ts');
  return sendTraces(traces.endpoint, { name: traces.serviceName, version: packageVersion() }, log);
}
