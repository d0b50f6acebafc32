import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../../src/api/apollo.ts';
import { createLogger } from '../../../src/api/logger.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';

let served: ServedApi;
const audits = serverAudits({ url: () => `${served.url}/graphql`, fetchFn: fetch });

describe.each(['production', 'development'])('GraphQL over HTTP, where NODE_ENV is %s', (environment) => {
  const before = process.env.NODE_ENV;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    process.env.NODE_ENV = environment;
    const apollo = await createApollo(createLogger('silent'));
    await apollo.start();
    served = await serveApi({ apollo });
    stop = () => apollo.stop();
  });
  afterAll(async () => {
    await served.close();
    await stop();
    process.env.NODE_ENV = before;
  });

  it.each(audits.filter(({ name }) => !name.startsWith('MAY')).map(({ id, name, fn }) => [id, name, fn] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      expect(await audit()).toMatchObject({ status: 'ok' });
    },
  );
});
