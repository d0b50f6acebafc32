import { DatabaseDeadlineExceeded } from './errors.ts';

/** Settles as `result` does, or fails with DatabaseDeadlineExceeded once the time is over; null is for as long as it takes. */
export async function within<T>(result: Promise<T>, milliseconds: number | null): Promise<T> {
  if (milliseconds === null) return result;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseDeadlineExceeded(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
