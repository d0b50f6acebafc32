import { nearest } from '../domain/did-you-mean.ts';
import { DataAtFault } from './outcome.ts';

/** Says that nothing of an id is loaded, with the nearest of those that are; `what` begins the sentence: `No source`. */
export function notLoaded(what: string, id: string, loaded: readonly string[]): DataAtFault {
  const near = nearest(id, loaded);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return new DataAtFault(`${what} "${id.slice(0, 80)}" is loaded.${hint} \`guanxi sources\` lists what is.`);
}
