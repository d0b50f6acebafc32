/** A mean that is taken while its values go by. */
export class Mean {
  count = 0;
  #sum = 0;

  add(value: number): void {
    this.count++;
    this.#sum += value;
  }

  /** 0 of no values. */
  get value(): number {
    return this.count === 0 ? 0 : this.#sum / this.count;
  }

  /** The standard error of a mean of so many, of values with this standard deviation. */
  errorAt(deviation: number): number {
    return deviation / Math.sqrt(Math.max(1, this.count));
  }
}
