import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { serveMetrics } from '../../../src/api/http/metrics-server.ts';
import { createLogger } from '../../../src/api/logger.ts';
import { createMetrics } from '../../../src/api/metrics.ts';

it('an address of its own for /metrics has that and nothing else', async () => {
  const server = await serveMetrics(createMetrics(), { host: '127.0.0.1', port: 0 }, createLogger('silent'));
  const { port } = server.address() as AddressInfo;
  const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect([metrics.status, metrics.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(metrics.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await metrics.text()).toContain('process_cpu_seconds_total');
  for (const [method, path] of [
    ['GET', '/'],
    ['GET', '/graphql'],
    ['POST', '/metrics'],
  ] as const)
    expect((await fetch(`http://127.0.0.1:${port}${path}`, { method })).status).toBe(404);
  const taken = serveMetrics(createMetrics(), { host: '127.0.0.1', port }, createLogger('silent'));
  await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  server.closeAllConnections();
  server.close();
});
