import { float } from '../graph/parameters.ts';
import type { Properties } from '../domain/flat-claim.ts';
import { compact } from './compact.ts';
import type { DerivationRecord, SourceRecord } from './content.ts';

/** What the store keeps of a source beside what the file says: how it came, and from which bytes. */
export interface Loading {
  readonly hash: string;
  /** The version of the loader that wrote it. */
  readonly loader: number;
  /** 'folder' for a source that is retracted when its file leaves the folder, 'register' for one of an imported register. */
  readonly origin: 'folder' | 'file' | 'register';
  /** Of a source from a folder: by what the folder is known again, and the file's path in it. */
  readonly folder?: string;
  readonly file?: string;
}

/** The properties that store a source. */
export function sourceProperties(source: SourceRecord, loading: Loading): Properties {
  const { updatedStamp, weak, ...rest } = source;
  return compact({
    ...rest,
    updatedStamp: updatedStamp === null ? null : JSON.stringify(updatedStamp),
    weak: weak ? true : null,
    ...loading,
  });
}

/** The properties that store a derivation. */
export function derivationProperties(derivation: DerivationRecord): Properties {
  return compact({ ...derivation, number: float(derivation.number) });
}
