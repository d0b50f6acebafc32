import { attributeFaults } from '../../domain/claim-checks/attribute-faults.ts';
import { claimFaults } from '../../domain/claim-checks/claim-faults.ts';
import { nameTense } from '../describing-claims.ts';
import { thingName } from '../thing-name.ts';
import type { Check } from './check.ts';

/** The times of a name are real and in order, and one that has ended is a former one. */
export const checkNames: Check = ({ source, items, problem }) => {
  const by = { said: source?.published ?? source?.recorded ?? null, recorded: source?.recorded ?? null };
  return items('entities').flatMap(({ item: entity, path }) =>
    (entity.names ?? []).flatMap((name, index) => {
      const { value, kind, start, end } = name;
      const times = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
      const claim = { predicate: 'NAME', value, details: { kind }, tense: nameTense(name), ...times };
      const kindFaults = attributeFaults(claim);
      // The end of what is no former name is told once, as that.
      const faults = kindFaults.length > 0 ? kindFaults : claimFaults(claim, by);
      const place = [...path, 'names', index];
      const thing = thingName({ entities: { [Number(path[1])]: entity } }, place);
      return faults.map(({ at, message }) => problem([...place, at.at(-1) ?? 'value'], `${thing}: ${message}`));
    }),
  );
};
