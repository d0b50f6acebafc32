import { isSynthetic } from '../domain/synthetic.ts';
import type { Register } from './read-manifest.ts';

/** Whether a register is of what was made up. */
export function isSyntheticRegister({ manifest }: Register): boolean {
  return isSynthetic(manifest.sources[0]!.id);
}
