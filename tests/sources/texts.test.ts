import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openTexts } from '../../src/sources/texts.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

// A character beyond the first plane counts as one.
const TEXT = 'Head 𠀀 line\n\nThe guild oversees them. It is old.\n';
const WORDS = 'The guild oversees them.';
const start = [...TEXT.slice(0, TEXT.indexOf(WORDS))].length;
const place = {
  source: 'src-a',
  file: 'a.txt',
  start,
  end: start + WORDS.length,
  sha256: createHash('sha256').update(WORDS, 'utf8').digest('hex'),
};

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
});
afterEach(() => folder.remove());

const put = (name: string, text: string) => writeFile(join(folder.path, name), text);

describe('the reader’s own copy of a source', () => {
  it('gives the words of a place, counted in characters, if their hash agrees', async () => {
    await put('a.txt', TEXT);
    const { quote, find } = openTexts(folder.path);
    expect(quote(place)).toBe(WORDS);
    expect(find(place)).toEqual({ kind: 'FOUND' });
  });

  it('is found by the source’s id where its record names no file', async () => {
    await put('src-a.txt', TEXT);
    expect(openTexts(folder.path).quote({ ...place, file: null })).toBe(WORDS);
  });

  it('gives nothing where the words are others, or stand elsewhere, and tells where', async () => {
    await put('a.txt', `New ${TEXT}`);
    const moved = openTexts(folder.path);
    expect(moved.quote(place)).toBeNull();
    expect(moved.find(place)).toEqual({ kind: 'MOVED', start: start + 4, end: place.end + 4 });
    await put('a.txt', TEXT.replace('guild', 'gild'));
    const changed = openTexts(folder.path);
    expect(changed.quote(place)).toBeNull();
    expect(changed.find(place)).toEqual({ kind: 'MISSING' });
  });

  it('is read again when it has changed', async () => {
    await put('a.txt', 'nothing yet');
    const { quote } = openTexts(folder.path);
    expect(quote(place)).toBeNull();
    await put('a.txt', TEXT);
    expect(quote(place)).toBe(WORDS);
  });

  it('is not there', () => {
    const { quote, find } = openTexts(folder.path);
    expect(quote(place)).toBeNull();
    expect(find(place)).toEqual({ kind: 'NO_COPY' });
  });

  it('never lies outside its folder', async () => {
    await mkdir(join(folder.path, 'texts'));
    await put('a.txt', TEXT);
    expect(openTexts(join(folder.path, 'texts')).quote({ ...place, file: '../a.txt' })).toBeNull();
  });

  it('quotes no place that has no offsets', async () => {
    await put('a.txt', TEXT);
    expect(openTexts(folder.path).quote({ ...place, start: null })).toBeNull();
  });
});
