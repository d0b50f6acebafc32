import type { Decode } from './request.ts';

/** One key of an object of the response, and what of a row it is. */
export interface Slot {
  readonly key: string;
  readonly decode: Decode;
}

/** How a row becomes an object of the response, whose keys stand in the order of the slots. */
export function objectOf(slots: readonly Slot[]): (row: unknown, request: Parameters<Decode>[1]) => Answered {
  const make = objectMaker(slots.map(({ key }) => key));
  // Lists side by side, because this is where the time of a large answer goes.
  const keys = slots.map(({ key }) => key);
  const decoders = slots.map(({ decode }) => decode);
  const count = slots.length;
  return (row, request) => {
    const object = make();
    request.made.objects += 1;
    for (let slot = 0; slot < count; slot += 1) object[keys[slot]!] = decoders[slot]!(row, request);
    return object;
  };
}

/** An object of the response in the making. */
export type Answered = Record<string | symbol, unknown>;

/** Makes empty objects for some keys; one of these names has a meaning of its own in a plain object. */
export function objectMaker(keys: readonly string[]): () => Answered {
  return keys.includes('__proto__') ? () => Object.create(null) as Answered : () => ({});
}
