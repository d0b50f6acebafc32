import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../words/words.ts';

/** How many rows are shown before more are asked for. */
const PAGE = 100;

interface PagedProps<Row> {
  readonly rows: readonly Row[];
  readonly children: (rows: readonly Row[]) => React.ReactNode;
}

/** Rows that may be thousands: the first of them, and more at the press of a button. */
export function Paged<Row>({ rows, children }: PagedProps<Row>) {
  const words = useWords();
  const [count, setCount] = useState(PAGE);
  return (
    <>
      {children(rows.slice(0, count))}
      {rows.length > count && (
        <Button className="button" onPress={() => setCount(count + PAGE)}>
          {words.furtherOf(rows.length - count)}
        </Button>
      )}
    </>
  );
}
