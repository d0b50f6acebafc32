import type { DraftRequest } from '../../src/drafting/draft-source.ts';

/** A draft for which nothing is given but the text. */
export const NOTHING_GIVEN: DraftRequest = {
  file: 'text.txt',
  recorded: '2026-11-30',
  id: null,
  title: null,
  publisher: null,
  published: null,
  language: null,
  url: null,
  known: new Map(),
};
