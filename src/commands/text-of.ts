import { readFile } from 'node:fs/promises';
import { systemFault } from '../domain/system-fault.ts';
import { DataAtFault, SomethingMissing } from './outcome.ts';

/** The text of a file in UTF-8; SomethingMissing where it cannot be read, DataAtFault where it is in another encoding. */
export async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new SomethingMissing(`${file} cannot be read: ${systemFault(error) ?? 'the system refuses it'}.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DataAtFault(`${file}: this is not UTF-8 text; save it as UTF-8 (a Chinese text is often in GB18030).`);
  }
}
