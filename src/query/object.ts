import type { Decode } from './request.ts';

/** One key of an object of the response: the column of a tuple that it is made of, and how. */
export interface Slot {
  readonly key: string;
  readonly column: number;
  readonly decode: Decode;
}

/** How a tuple becomes an object of the response, whose keys stand in the order of the slots. */
export function objectOf(slots: readonly Slot[]): (tuple: readonly unknown[], ...rest: RestOfDecode) => Answered {
  const make = objectMaker(slots.map(({ key }) => key));
  // Lists side by side, because this is where the time of a large answer goes.
  const keys = slots.map(({ key }) => key);
  const columns = slots.map(({ column }) => column);
  const decoders = slots.map(({ decode }) => decode);
  const count = slots.length;
  return (tuple, request) => {
    const object = make();
    for (let slot = 0; slot < count; slot += 1) object[keys[slot]!] = decoders[slot]!(tuple[columns[slot]!], request);
    return object;
  };
}

type RestOfDecode = readonly [request: Parameters<Decode>[1]];

/** An object of the response in the making. */
export type Answered = Record<string | symbol, unknown>;

/** Makes empty objects for some keys; one of these names has a meaning of its own in a plain object. */
export function objectMaker(keys: readonly string[]): () => Answered {
  return keys.includes('__proto__') ? () => Object.create(null) as Answered : () => ({});
}
