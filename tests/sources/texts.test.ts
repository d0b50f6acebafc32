import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    expect(moved.find(place)).toEqual({ kind: 'MOVED', start: start + 4, end: place.end + 4, reflowed: false });
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

describe('words that moved are found', () => {
  const passage = (words: string) => ({
    source: 'src-a',
    file: 'a.txt',
    start: 0,
    end: [...words].length,
    sha256: createHash('sha256').update(words, 'utf8').digest('hex'),
  });
  const CHINESE = '中心由市政府设立。';

  it.each([
    ['a Chinese sentence within a paragraph', CHINESE, '二〇一一年的消息。中心由市政府设立。协会不少。', false],
    ['a Chinese phrase in the middle of a sentence', '市政府设立', '该中心由市政府设立并管理。', false],
    ['a Chinese sentence after a full-width blank', CHINESE, '　　中心由市政府设立。', false],
    ['a Chinese sentence that a line break divides', CHINESE, '前文。\n中心由市\n政府设立。', true],
    ['a Chinese sentence with full-width blanks within', CHINESE, '前文。中心　由市政府设立。', true],
    ['Chinese words with a name in Latin letters', '由SSEC举办', '活动由SSEC举办，每周数次。', false],
    ['a sentence after a quotation mark', WORDS, `Then: “${WORDS}”`, false],
    ['a sentence that was wrapped', WORDS, 'Then so.\nThe guild\noversees them. It is old.', true],
  ])('%s', async (_what, words, text, reflowed) => {
    await put('a.txt', text);
    const found = openTexts(folder.path).find(passage(words));
    expect(found).toMatchObject({ kind: 'MOVED', reflowed });
    if (found.kind !== 'MOVED') return;
    const there = [...text].slice(found.start, found.end).join('');
    expect(there.replaceAll(/\s/gu, '')).toBe(words.replaceAll(/\s/gu, ''));
  });

  it.each([
    ['words that are part of longer words', 'guild', 'The guildhall, the misguild.'],
    ['a character that is another', CHINESE, '前文。中心由区政府设立。'],
  ])('but not %s', async (_what, words, text) => {
    await put('a.txt', text);
    expect(openTexts(folder.path).find(passage(words))).toEqual({ kind: 'MISSING' });
  });
});
