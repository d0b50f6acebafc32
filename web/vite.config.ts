import { defineConfig, type Plugin } from 'vite';
import { precompress } from './precompress.ts';

/** The scripts of the pages that the server renders, and of pages of other sites. */
const FOR_PAGES = ['pages', 'guanxi-graph'];

/** The explorer and the console: static pages that the server hands out, built into dist/ beside the program. */
export default defineConfig({
  root: import.meta.dirname,
  // The server writes the path under which it is reached in place of the dot; scripts and styles find each other by themselves.
  base: './',
  plugins: [withoutOtherLanguages(), precompress()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // What the tests' browser and every browser of the last three years read unaided.
    target: 'es2023',
    rolldownOptions: {
      input: {
        index: 'web/index.html',
        console: 'web/console.html',
        pages: 'web/src/pages/pages.ts',
        'guanxi-graph': 'web/src/pages/guanxi-graph.ts',
        'pages-style': 'web/src/pages/pages.css',
        'pages-fonts': 'web/src/pages/pages-fonts.css',
      },
      // Else it would be put among what only the console needs, and be loaded with all of that.
      output: {
        codeSplitting: { groups: [{ name: 'load', test: 'vite/preload-helper' }] },
        // What pages name in their text has no hash.
        entryFileNames: ({ name }) => (FOR_PAGES.includes(name) ? '[name].js' : 'assets/[name]-[hash].js'),
        assetFileNames: ({ names }) =>
          /^pages-\w+\.css$/.test(names[0] ?? '') ? '[name][extname]' : 'assets/[name]-[hash][extname]',
      },
      // Directives for servers that draw pages, of which there are none here.
      checks: { moduleLevelDirective: false },
    },
  },
});

/** The components' own words come in thirty languages, of which the explorer has two; the others need not be loaded. */
function withoutOtherLanguages(): Plugin {
  return {
    name: 'without-other-languages',
    enforce: 'pre',
    load: {
      filter: { id: /react-(aria|stately)\/.*\/[a-z]{2}-[A-Z]{2}\.(m?js|cjs)$/ },
      handler: (id) => (/\/(en-US|zh-CN)\.\w+$/.test(id) ? null : 'export default {}'),
    },
  };
}
