import type { EntityKind } from '../generated/operations.ts';

/** How a kind of entity is drawn: an outline, and a sign within it, both in a square of 32 units around the middle. */
interface Mark {
  readonly outline: string;
  readonly sign: string;
}

/** What tells the kinds apart where colours do not. */
const MARKS: Readonly<Record<EntityKind, Mark>> = {
  // A disc: head and shoulders.
  PERSON: {
    outline: 'M16 0A16 16 0 1 1-16 0A16 16 0 1 1 16 0Z',
    sign: 'M0-8A4 4 0 1 1 0 0A4 4 0 1 1 0-8ZM-8 9C-8 4-5 2 0 2C5 2 8 4 8 9Z',
  },
  // A square with round corners: a house of several storeys.
  FIRM: {
    outline: 'M-10-14H10A4 4 0 0 1 14-10V10A4 4 0 0 1 10 14H-10A4 4 0 0 1-14 10V-10A4 4 0 0 1-10-14Z',
    sign: 'M-7-9H7V9H2V4H-2V9H-7ZM-4-6V-3H-1V-6ZM1-6V-3H4V-6ZM-4-1V2H-1V-1ZM1-1V2H4V-1Z',
  },
  // A hexagon: three that are joined.
  ASSOCIATION: {
    outline: 'M-8.5-15H8.5L17 0L8.5 15H-8.5L-17 0Z',
    sign: 'M0-9A3 3 0 1 1 0-3A3 3 0 1 1 0-9ZM-6 2A3 3 0 1 1-6 8A3 3 0 1 1-6 2ZM6 2A3 3 0 1 1 6 8A3 3 0 1 1 6 2ZM-1-4H1V-0.6L5 2.6L3.8 4.2L0 1.4L-3.8 4.2L-5 2.6L-1-0.6Z',
  },
  // A shield: a hall with columns.
  GOVERNMENT_BODY: {
    outline: 'M-14-14H14V3C14 10 7 14 0 17C-7 14-14 10-14 3Z',
    sign: 'M0-10L9-5V-3H-9V-5ZM-7-2H-4V4H-7ZM-1.5-2H1.5V4H-1.5ZM4-2H7V4H4ZM-9 5H9V8H-9Z',
  },
  // A diamond: a pin on a map.
  PLACE: {
    outline: 'M0-18L18 0L0 18L-18 0Z',
    sign: 'M0 9C-4 4-6 1-6-2A6 6 0 1 1 6-2C6 1 4 4 0 9ZM0-4.5A2.4 2.4 0 1 0 0 0.3A2.4 2.4 0 1 0 0-4.5Z',
  },
  // An octagon: a flag.
  PROGRAMME: {
    outline: 'M-6.6-16H6.6L16-6.6V6.6L6.6 16H-6.6L-16 6.6V-6.6Z',
    sign: 'M-6-9H-4V9H-6ZM-3-8H8L5-4L8 0H-3Z',
  },
  // A wide lozenge: three heads.
  GROUP: {
    outline: 'M-9-12H9A12 12 0 0 1 9 12H-9A12 12 0 0 1-9-12Z',
    sign: 'M-7-5A2.6 2.6 0 1 1-7 0.2A2.6 2.6 0 1 1-7-5ZM7-5A2.6 2.6 0 1 1 7 0.2A2.6 2.6 0 1 1 7-5ZM0-7A3.2 3.2 0 1 1 0-0.6A3.2 3.2 0 1 1 0-7ZM-12 6C-12 2-9 1-7 1C-6 1-5 1.3-4.6 2C-6 3-6 5-6 6ZM12 6C12 2 9 1 7 1C6 1 5 1.3 4.6 2C6 3 6 5 6 6ZM-5 7C-5 3-3 1 0 1C3 1 5 3 5 7Z',
  },
  // A square on its corner cut off, open-ended: a lamp.
  VENTURE: {
    outline: 'M0-17L15-8V8L0 17L-15 8V-8Z',
    sign: 'M0-10A6.5 6.5 0 0 1 3.5 2V4H-3.5V2A6.5 6.5 0 0 1 0-10ZM-3 5.5H3V7H-3ZM-2 8H2V9.5H-2Z',
  },
};

/** How far an outline reaches from its middle. */
const REACH = 16;

/** The mark of a kind, for use within an SVG: its shape in its colour, with its sign; reaching `radius` from the middle. */
export function KindMark({ kind, radius }: { readonly kind: EntityKind; readonly radius: number }) {
  const { outline, sign } = MARKS[kind];
  return (
    <g className={`kind-mark ${classOfKind(kind)}`} transform={`scale(${radius / REACH})`}>
      <path className="outline" d={outline} />
      <path className="sign" d={sign} fillRule="evenodd" />
    </g>
  );
}

/** The class by which a kind has its colour. */
export function classOfKind(kind: EntityKind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
