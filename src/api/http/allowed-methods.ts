import type { FastifyInstance } from 'fastify';

/** Answers which methods an address takes, as the header Allow lists them; null where there is nothing. */
export type AllowedMethods = (url: string) => string | null;

/** Learns of every route that is added from now on which methods its address takes. */
export function allowedMethods(app: FastifyInstance): AllowedMethods {
  const routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    if (url === '*') return;
    const known = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const one of [method].flat()) known.methods.add(one);
    routes.set(url, known);
  });
  return (url) => {
    const path = url.split('?', 1)[0]!;
    const found = [...routes.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ methods }) => [...methods]);
    return found.length === 0 ? null : [...new Set([...found, 'OPTIONS'])].sort().join(', ');
  };
}

/** Of a route such as `/questions/:name`. */
function patternOf(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[^\w-]/g, String.raw`\$&`)));
  return new RegExp(`^${parts.join('/')}$`);
}
