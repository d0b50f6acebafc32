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
      input: ['web/index.html'],
      // Directives for servers that draw pages, of which there are none here.
      checks: { moduleLevelDirective: false },
    },
  },
});
