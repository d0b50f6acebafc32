import { Button } from 'react-aria-components';
import { Refused, type Fault } from '../data/ask.ts';
import { useWords } from '../words/words.ts';

/** Where something will stand, once it is waited for longer than one notices. */
export function Skeleton({ rows }: { readonly rows: number }) {
  const words = useWords();
  return (
    <div className="skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}

interface FailureProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** Says what did not work, in what the server says of it, and offers to try again. */
export function Failure({ error, retry }: FailureProps) {
  const words = useWords();
  const refused = error instanceof Refused;
  return (
    <div className="failure" role="alert">
      <p>{refused ? words.refused : words.unreachable}</p>
      {refused && <FaultList faults={error.faults} />}
      <Button className="button" onPress={retry}>
        {words.retry}
      </Button>
    </div>
  );
}

/** What the server says of the fields that it could not answer. */
function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul className="faults">
      {faults.map(({ message, path, extensions }, index) => (
        <li key={index}>
          {message} {path && <code>{path.join('.')}</code>} {extensions?.code && <code>{extensions.code}</code>}
        </li>
      ))}
    </ul>
  );
}

/** What is missing from an answer that otherwise came. */
export function Missing({ faults }: { readonly faults: readonly Fault[] }) {
  const words = useWords();
  if (faults.length === 0) return null;
  return (
    <details className="missing">
      <summary>{words.missing(faults.length)}</summary>
      <FaultList faults={faults} />
    </details>
  );
}
