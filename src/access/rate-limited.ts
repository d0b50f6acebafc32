/** The client has spent the points of the minute. */
export class RateLimited extends Error {
  /** When there are points again, in seconds from now: 1 or more. */
  readonly retryAfterS: number;

  constructor(points: number, msLeft: number) {
    const retryAfterS = Math.max(1, Math.ceil(msLeft / 1000));
    super(`The ${points} points of this minute are spent; ask again in ${retryAfterS} s.`);
    this.retryAfterS = retryAfterS;
  }
}
