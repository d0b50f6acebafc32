/** What a call failed with; the words 'no fault' when it did not. */
export async function fault(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => 'no fault',
    (error: unknown) => error,
  );
}
