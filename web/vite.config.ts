import { defineConfig } from 'vite';

/** The explorer and the console: static pages that the server hands out, built into dist/ beside the program. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // What the tests' browser and every browser of the last three years read unaided.
    target: 'es2023',
    rolldownOptions: {
      input: ['web/index.html', 'web/console.html'],
      // Else it would be put among what only the console needs, and be loaded with all of that.
      output: { codeSplitting: { groups: [{ name: 'load', test: 'vite/preload-helper' }] } },
      // Directives for servers that draw pages, of which there are none here.
      checks: { moduleLevelDirective: false },
    },
  },
});
