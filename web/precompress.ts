import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text, or as roomy as text. What is smaller than a packet gains nothing. */
const ROOMY = /\.(js|css|html|svg|ttf)$/;
const LEAST_BYTES = 1400;
// The best that is done in a second or two; the last percent would take ten times as long.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** Puts beside each file that gains by it what a browser may take instead: `.br` and `.gz`. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = '.' }) {
      const files = (await readdir(dir, { recursive: true })).filter((file) => ROOMY.test(file));
      await Promise.all(files.map((file) => compress(join(dir, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < LEAST_BYTES) return;
  await writeFile(`${file}.br`, await inBrotli(content, BROTLI));
  await writeFile(`${file}.gz`, await inGzip(content, { level: 8 }));
}
