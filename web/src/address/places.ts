/** A point of the drawing, in its own units: about a pixel at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the entities of a scene stand, by their ids. */
export type Places = ReadonlyMap<string, Point>;

const FURTHEST = 32_767;

/**
 * Places as a short text: for each id, in the order given, two numbers of 16 bits, whole units from -32,767 to 32,767;
 * written as base64url. An id that has no place is written as the pair that no place can be.
 */
export function placesText(ids: readonly string[], places: Places): string {
  const bytes = new DataView(new ArrayBuffer(ids.length * 4));
  ids.forEach((id, index) => {
    const place = places.get(id);
    bytes.setInt16(index * 4, place ? within(place.x) : NOWHERE);
    bytes.setInt16(index * 4 + 2, place ? within(place.y) : NOWHERE);
  });
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The places that a text gives to the ids; none where it is not one that {@link placesText} made for as many. */
export function readPlaces(ids: readonly string[], text: string): Places {
  const bytes = bytesOf(text);
  if (bytes?.byteLength !== ids.length * 4) return new Map();
  const places = ids.map((id, index) => {
    const [x, y] = [bytes.getInt16(index * 4), bytes.getInt16(index * 4 + 2)];
    return [id, { x, y }] as const;
  });
  return new Map(places.filter(([, { x, y }]) => x !== NOWHERE && y !== NOWHERE));
}

/** A place as an address keeps it. */
export function rounded({ x, y }: Point): Point {
  return { x: within(x), y: within(y) };
}

const NOWHERE = -32_768;

function within(value: number): number {
  // Adding zero keeps -0, which is written as 0, from being told apart from it.
  return Math.max(-FURTHEST, Math.min(FURTHEST, Math.round(value))) + 0;
}

function bytesOf(text: string): DataView | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    return new DataView(bytes.buffer);
  } catch {
    return null;
  }
}
