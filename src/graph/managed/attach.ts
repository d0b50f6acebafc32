import { realpath } from 'node:fs/promises';
import { storedPassword, username } from './password.ts';
import { runningJava } from './running-java.ts';
import { storeFolder } from './store-folder.ts';

/** Where a managed database can be reached while it runs. */
export interface Attachment {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** The managed database of a home, if some process of ours runs it now; null if none does. It is not ours to end. */
export async function attachToManagedNeo4j(home: string): Promise<Attachment | null> {
  const store = storeFolder(await realpath(home).catch(() => home));
  const running = await runningJava(store);
  return running ? { uri: running.uri, username, password: await storedPassword(store.passwordFile) } : null;
}
