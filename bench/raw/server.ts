/**
 * The contender `raw`: the least that answers a question over HTTP. A bare listener, one statement a question in a
 * transaction of its own that the database ends by itself, tuples, and the answer written as JSON. No schema, no limits,
 * no log, no errors told: what all of that costs is what the comparison is for. It reads results as we do; by the
 * driver's own promise of all records, long answers took it a third more of the processor.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { readTable } from '../../src/graph/table.ts';
import { rawChanges, type RawChange } from './changes.ts';
import type { Variables } from './raw-shape.ts';
import { rawShapes } from './statements.ts';

const { NEO4J_URI = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
});

async function make(change: RawChange, variables: Variables): Promise<unknown> {
  const session = driver.session();
  try {
    return await session.executeWrite((transaction) =>
      change(
        async (statement, parameters) => (await readTable(transaction.run(statement, parameters))).rows,
        variables,
      ),
    );
  } finally {
    void session.close();
  }
}

async function answer(name: string, variables: Variables): Promise<unknown> {
  const change = rawChanges[name];
  if (change) return { data: await make(change, variables) };
  const { statement, parameters, answer: read } = rawShapes[name]!;
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { rows } = await readTable(session.run(statement, parameters ? parameters(variables) : variables));
    return { data: read(rows, variables) };
  } finally {
    void session.close();
  }
}

function listen(request: IncomingMessage, response: ServerResponse): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const variables = JSON.parse(Buffer.concat(parts).toString('utf8')) as Variables;
    answer(request.url!.slice(1), variables).then(
      (data) => send(response, 200, data),
      (error: unknown) => send(response, 500, { errors: [{ message: String(error) }] }),
    );
  });
}

function send(response: ServerResponse, status: number, data: unknown): void {
  const body = Buffer.from(JSON.stringify(data));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

const server = createServer(listen);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`ready ${port}\n`);
});
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  void driver.close().then(() => process.exit(0));
});
// Whoever started it holds the other end of this pipe: when that ends, however it ends, so does this.
process.stdin.resume().on('end', () => process.exit(0));
