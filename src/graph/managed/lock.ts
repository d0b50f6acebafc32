import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from './process-identity.ts';

/** A lock that is ours until released; it also ends with our process, however that ends. */
export interface Lock {
  release(): Promise<void>;
}

/** Somebody else has the lock. */
export interface Holder {
  readonly heldBy: number;
}

interface Claim {
  readonly name: string;
  readonly pid: number;
  readonly held: boolean;
}

const patienceMs = 5000;

/**
 * Takes the lock that a folder stands for, or says which running process has it. Whoever wants it puts a claim there,
 * an empty file named after its process, and has the lock if it then sees no other claim of a living process. Two that
 * come at once may both step back, but never both go on. Claims of dead processes are cleared away without a race, as
 * no name is ever used twice; a process is told from a later one of the same number by when it started.
 */
export async function takeLock(folder: string): Promise<Lock | Holder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const identity = (await processIdentity(process.pid)) ?? '';
  const name = `${process.pid}.${encode(identity)}.${randomUUID()}`;
  const held = `${name}.held`;
  const claim = () => writeFile(join(folder, name), '', { mode: 0o600 });
  const withdraw = async () => {
    await rm(join(folder, name), { force: true });
    await rm(join(folder, held), { force: true });
  };
  const start = performance.now();
  for (let claimed = false; ;) {
    const others = (await livingClaims(folder)).filter((other) => other.name !== name);
    const [other] = others;
    if (other === undefined && claimed) {
      await writeFile(join(folder, held), '', { mode: 0o600 });
      return { release: withdraw };
    }
    const holder =
      others.find((candidate) => candidate.held) ?? (performance.now() - start > patienceMs ? other : undefined);
    if (holder) {
      await withdraw();
      return { heldBy: holder.pid };
    }
    if (other === undefined) {
      await claim();
      claimed = true;
      continue;
    }
    // Of several that came at once the first by name stays, and the others make room until it has the lock.
    if (claimed && others.some((candidate) => candidate.name < name)) {
      await withdraw();
      claimed = false;
    }
    await pause(5 + Math.random() * 10);
  }
}

async function livingClaims(folder: string): Promise<Claim[]> {
  const names = await readdir(folder);
  const living: Claim[] = [];
  for (const name of names.filter((file) => !file.endsWith('.held'))) {
    const [pid = '', identity = ''] = name.split('.');
    if (encode((await processIdentity(Number(pid))) ?? '-') === identity) {
      living.push({ name, pid: Number(pid), held: names.includes(`${name}.held`) });
    } else {
      await rm(join(folder, name), { force: true });
      await rm(join(folder, `${name}.held`), { force: true });
    }
  }
  return living;
}

function encode(identity: string): string {
  return Buffer.from(identity).toString('base64url');
}
