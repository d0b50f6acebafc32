import type { DisputeEntry } from '../../generated/source-file.ts';
import type { Path } from '../../domain/format-path.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Check } from './check.ts';
import { unknownId } from './reference.ts';

/** Each dispute is about things that are there, and puts claims that are there on one side each, with a reason for its ranks. */
export const checkDisputes: Check = (file, references) =>
  file.items('disputes').flatMap(({ item, path }) => {
    const faults = [...aboutFaults(item, references), ...positionFaults(item, references)];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `dispute "${item.id}": ${message}`));
  });

type Fault = readonly [keys: Path, message: string];

function aboutFaults({ about }: DisputeEntry, references: ReferenceIndex): readonly Fault[] {
  return about.flatMap((id, index): readonly Fault[] => {
    const fault = unknownId(references, 'entity or term', 'about', id);
    return fault === null ? [] : [[['about', index], fault]];
  });
}

function positionFaults({ positions }: DisputeEntry, references: ReferenceIndex): readonly Fault[] {
  const faults: Fault[] = [];
  const sides = new Map<string, number>();
  for (const [side, { claims, rank = 'NORMAL', reason }] of positions.entries()) {
    const place = ['positions', side];
    if (rank !== 'NORMAL' && reason === undefined) {
      faults.push([[...place, 'rank'], `a ${rank} position needs "reason": why it has that rank`]);
    }
    for (const [index, id] of claims.entries()) {
      const unknown = unknownId(references, 'claim or attribute', 'claims', id);
      if (unknown !== null) faults.push([[...place, 'claims', index], unknown]);
      const other = sides.get(id);
      if (other === undefined) sides.set(id, side);
      else if (other !== side) {
        const message = `"${id}" is in position ${other + 1} already; a claim takes one side`;
        faults.push([[...place, 'claims', index], message]);
      }
    }
  }
  return faults;
}
