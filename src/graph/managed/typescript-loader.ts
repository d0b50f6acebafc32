import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * A module beside another one, to be run by a Node of its own: compiled, `name`.js; from source, `name`.ts, with the
 * arguments that Node needs to read it. `beside` is the other module's `import.meta.url`.
 */
export function moduleBeside(
  beside: string,
  name: string,
): { readonly file: string; readonly nodeArguments: string[] } {
  const file = fileURLToPath(new URL(`./${name}${extname(beside)}`, beside));
  // Only a Node that cannot read TypeScript by itself needs help, and only when run from source.
  const reads = 'typescript' in process.features && Boolean(process.features.typescript);
  const helped = file.endsWith('.ts') && !reads;
  const loader = () => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { file, nodeArguments: helped ? ['--import', loader()] : [] };
}
