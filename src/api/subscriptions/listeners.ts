/** The connections of a server that listen for changes, of which it allows so many. */
export class Listeners {
  readonly #most: number;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more, until what is returned is called; null where there are as many as are allowed. */
  enter(): (() => void) | null {
    if (this.#count >= this.#most) return null;
    this.#count += 1;
    let listens = true;
    return () => {
      if (listens) this.#count -= 1;
      listens = false;
    };
  }
}
