/**
 * The outcome of work on a file or folder. What the operating system says against a write names no path, unlike what it
 * says against opening a file: an error without one is given this.
 */
export async function namingPath<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof Error && 'syscall' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  });
}
