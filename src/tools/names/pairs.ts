import { ENTITY_KINDS, NAME_KINDS, type EntityKind, type NameKind } from '../../domain/vocabulary.ts';
import { csvCells } from '../csv-cells.ts';

/** A typed text, a stored name, and whether the one means the other by our own judgement. */
export interface Pair {
  readonly sort: string;
  readonly text: string;
  readonly name: string;
  readonly entity: EntityKind;
  readonly nameKind: NameKind;
  readonly match: boolean;
  readonly note: string;
}

/** Reads the labelled pairs, a CSV file with a line of headings. Throws for a line that is none. */
export function readPairs(csv: string): readonly Pair[] {
  const [, ...lines] = csv.trimEnd().split('\n');
  return lines.map((line, index) => {
    const [sort = '', text = '', name = '', kind, nameKindOf, match, note = ''] = csvCells(line);
    const entity = ENTITY_KINDS.find((one) => one === kind);
    const nameKind = NAME_KINDS.find((one) => one === nameKindOf);
    if (entity === undefined || nameKind === undefined || (match !== 'yes' && match !== 'no')) {
      throw new Error(`Line ${index + 2} of the pairs is none: ${line}`);
    }
    return { sort, text, name, entity, nameKind, match: match === 'yes', note };
  });
}
