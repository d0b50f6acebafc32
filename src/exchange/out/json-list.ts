/** The items of a JSON array as texts: commas between them, each on a line of its own. */
export class JsonList {
  #isFirst = true;

  next(item: unknown): string {
    const text = `${this.#isFirst ? '' : ','}\n${JSON.stringify(item)}`;
    this.#isFirst = false;
    return text;
  }
}
