import { env } from 'node:process';
import { defineConfig } from 'vite';

/** The server that the pages ask: its `/graphql` address, as the command line takes it. */
const server = new URL('.', env.GUANXI_URL ?? 'http://localhost:4000/graphql').href;

/** Serves the pages, and passes what they ask to the server, so that the server need not allow another origin. */
export default defineConfig({
  root: import.meta.dirname,
  server: { port: 5173, strictPort: true, proxy: { '/graphql': server, '/export': server } },
  optimizeDeps: { entries: ['*/index.html'] },
  appType: 'mpa',
});
