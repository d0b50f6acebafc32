import { Zip, ZipDeflate } from 'fflate';

/** Files of an archive have no time of their own, so that equal contents give equal bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs files one after the other; each call answers the bytes that are ready by then. */
export class ZipWriter {
  #ready: Uint8Array[] = [];
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#ready.push(bytes);
  });
  #file: ZipDeflate | null = null;

  /** Ends the file before, if there is one, and begins the next. */
  begin(name: string): readonly Uint8Array[] {
    this.#endFile();
    this.#file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: NO_TIME });
    this.#zip.add(this.#file);
    return this.#take();
  }

  /** Adds a text to the file that was begun last. */
  add(text: string): readonly Uint8Array[] {
    this.#file!.push(Buffer.from(text));
    return this.#take();
  }

  end(): readonly Uint8Array[] {
    this.#endFile();
    this.#zip.end();
    return this.#take();
  }

  #endFile(): void {
    this.#file?.push(new Uint8Array(), true);
    this.#file = null;
  }

  #take(): readonly Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}
