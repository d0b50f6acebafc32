import { InputError } from '../../domain/input-error.ts';
import { parsePartialDate } from '../../domain/partial-date.ts';
import { quoted } from '../../domain/quoted.ts';
import type { RegisterSource } from '../../domain/register.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { slugFor } from './own-id.ts';

/** The source that a file is imported as. */
export interface ImportSource {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language: string;
  readonly url?: string;
  readonly kind: string;
}

/** A register has no more sources than this. */
const MOST = 31;
const LONGEST_ID = 60;

/** What is wrong with what was said of a source. Throws InputError. */
export function checkImportSource({ id, published }: ImportSource): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > LONGEST_ID) {
    const near = slugFor(id, LONGEST_ID).replace(/-?[0-9a-f]{10}$/, '');
    throw new InputError(
      `--source: ${quoted(id)} is no id; write lower-case letters, digits and single hyphens, at most ${LONGEST_ID}${near === '' ? '' : `, for instance "${near}"`}.`,
    );
  }
  if (published !== undefined && parsePartialDate(published) === null)
    throw new InputError(`--published: ${quoted(published)} is no date; write 2013, 2013-11 or 2013-11-18.`);
}

/** The sources of an import, by their place in the manifest: the file itself, and the datasets that its records name. */
export class ImportSources {
  readonly #file: ImportSource;
  readonly #datasets = new Map<string, number>();
  readonly #all: RegisterSource[];

  /** `recorded` is the day of the import. */
  constructor(file: ImportSource, recorded: string) {
    this.#file = file;
    const { id, kind, title, publisher, published, language, url } = file;
    this.#all = [
      {
        id,
        kind,
        title,
        language,
        recorded,
        ...(publisher !== undefined && { publisherName: publisher }),
        ...(published !== undefined && { published }),
        ...(url !== undefined && { url }),
      },
    ];
  }

  /** All sources so far; the same list grows. */
  get all(): readonly RegisterSource[] {
    return this.#all;
  }

  /** The place of a dataset; of the file itself without one. Throws ImportAtFault where there are too many. */
  placeOf(dataset: string | undefined): number {
    if (dataset === undefined) return 0;
    const known = this.#datasets.get(dataset);
    if (known !== undefined) return known;
    if (this.#all.length === MOST)
      throw new ImportAtFault(
        `The file names more than ${MOST - 1} datasets (${[...this.#datasets.keys()].slice(0, 3).map(quoted).join(', ')}, …, ${quoted(dataset)}); each is a source, and an import has at most ${MOST} with the file itself. Import it in parts, a few datasets each.`,
      );
    const { kind, language, recorded, published, url } = this.#all[0]!;
    this.#all.push({
      kind,
      language,
      recorded,
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
      id: `${this.#file.id}-${slugFor(dataset, LONGEST_ID)}`,
      title: dataset.slice(0, 2000),
    });
    this.#datasets.set(dataset, this.#all.length - 1);
    return this.#all.length - 1;
  }
}
