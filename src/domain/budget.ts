/** The points that a client may spend, and has left, for one operation. */
export interface Budget {
  /** Takes points that the operation may cost. Rejects with RateLimited where the client has too few left. */
  reserve(points: number): Promise<void>;
  /** Says what the operation did cost, and answers how many points are left to the client: 0 or more; null where that is not shown. */
  settle(points: number): number | null;
}
