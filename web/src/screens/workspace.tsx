import { useWords } from '../words/words.ts';

/** The workspace screen. */
export function Workspace() {
  const words = useWords();
  return (
    <main>
      <h1>{words.product}</h1>
      <p>{words.tagline}</p>
    </main>
  );
}
