import { escapeHtml } from '../domain/escape-html.ts';
import type { Bilingual } from '../domain/labels/lang.ts';
import { PHRASES } from '../domain/labels/phrases.ts';

/**
 * The page that a browser gets where there is nothing: it names the address and leads back. `path` may hold anything;
 * `basePath` is the path under which the server is reached.
 */
export function notFoundPage(path: string, basePath: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found · Guanxi</title>
<style>
body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark; }
code { overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Not found</h1>
<p><code>${escapeHtml(path)}</code>: ${inBoth(PHRASES.noPage)}</p>
<ul>
<li><a href="${basePath}/">${inBoth(PHRASES.explorer)}</a></li>
<li><a href="${basePath}/questions">${inBoth(PHRASES.questions)}</a></li>
<li><a href="${basePath}/graphql">GraphQL API</a></li>
</ul>
</body>
</html>
`;
}

function inBoth({ en, zh }: Bilingual): string {
  return `${en} <span lang="zh-Hans">${zh}</span>`;
}
