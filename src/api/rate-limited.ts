/** The caller has spent all points of the minute. */
export class RateLimited extends Error {
  /** When there are points again, in seconds from now: 1 or more. */
  readonly retryAfterS: number;

  constructor(points: number, msBeforeNext: number) {
    const retryAfterS = Math.max(1, Math.ceil(msBeforeNext / 1000));
    super(`The ${points} points of this minute are spent; ask again in ${retryAfterS} s.`);
    this.retryAfterS = retryAfterS;
  }
}
