import { stat } from 'node:fs/promises';
import { openTexts, type Texts } from '../sources/texts.ts';
import { SomethingMissing } from './outcome.ts';

/** Opens the folder of the reader's own copies of sources; SomethingMissing where there is no such folder. */
export async function openTextsFolder(folder: string): Promise<Texts> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder)
    throw new SomethingMissing(`${folder} is no folder; give the one that holds your copies of the sources.`);
  return openTexts(folder);
}
