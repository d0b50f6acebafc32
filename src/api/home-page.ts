import { PHRASES } from '../domain/labels/phrases.ts';

const { product } = PHRASES;

/** The page at `/`: where to go. `basePath` is the path under which the server is reached. */
export function homePage(basePath: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${product.en} ${product.zh}</title>
<style>
body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
</style>
</head>
<body>
<h1>${product.en} <span lang="zh">${product.zh}</span></h1>
<p>Who is connected to whom in Shanghai's small-business world, and how we know.</p>
<dl>
<dt><a href="${basePath}/graphql">/graphql</a></dt><dd>The API; a browser gets Apollo Sandbox, with first operations to run.</dd>
<dt><a href="${basePath}/readyz">/readyz</a></dt><dd>Whether the database is reachable, migrated and loaded.</dd>
<dt><a href="${basePath}/healthz">/healthz</a></dt><dd>Whether the server is up.</dd>
<dt><a href="${basePath}/metrics">/metrics</a></dt><dd>Figures for Prometheus.</dd>
</dl>
</body>
</html>
`;
}
