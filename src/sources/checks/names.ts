import { attributeFaults } from '../../domain/claim-checks/attribute-faults.ts';
import type { CheckedClaim } from '../../domain/claim-checks/claim-fault.ts';
import { claimFaults } from '../../domain/claim-checks/claim-faults.ts';
import { nameTense } from '../describing-claims.ts';
import { thingName } from '../thing-name.ts';
import type { Check } from './check.ts';
import { saidBy } from './statement.ts';

/** The times of a name are real and in order, one that has ended is a former one, and a rank has its reason. */
export const checkNames: Check = ({ source, items, problem }) =>
  items('entities').flatMap(({ item: entity, path }) =>
    (entity.names ?? []).flatMap((name, index) => {
      const { value, kind, start, end, rank, rankReason } = name;
      const given = Object.entries({ start, end, rank, rankReason }).filter(([, said]) => said !== undefined);
      const claim: CheckedClaim & { readonly predicate: string } = {
        predicate: 'NAME',
        value,
        details: { kind },
        tense: nameTense(name),
        ...Object.fromEntries(given),
      };
      const kindFaults = attributeFaults(claim);
      // The end of what is no former name is told once, as that.
      const faults = kindFaults.length > 0 ? kindFaults : claimFaults(claim, saidBy(name, source));
      const place = [...path, 'names', index];
      const thing = thingName({ entities: { [Number(path[1])]: entity } }, place);
      return faults.map(({ at, message }) => problem([...place, at.at(-1) ?? 'value'], `${thing}: ${message}`));
    }),
  );
