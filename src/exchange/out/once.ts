/** A function that answers a text at its first call, and an empty one from then on. */
export function once(text: string): () => string {
  let left = text;
  return () => {
    const answer = left;
    left = '';
    return answer;
  };
}
