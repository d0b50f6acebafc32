import { Button } from 'react-aria-components';
import { Refused } from '../data/ask.ts';
import { useWords } from '../words/words.ts';

/** Why nothing came: what the server said, or that it does not answer; and the way to ask again. */
export function LoadError({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const words = useWords();
  const lines = error instanceof Refused ? error.faults.map(({ message }) => message) : [words.serverSilent];
  return (
    <div className="fault" role="alert">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <Button onPress={onRetry}>{words.askAgain}</Button>
    </div>
  );
}
