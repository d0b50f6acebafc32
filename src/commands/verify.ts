import { formatDifference, verify as verifyGraph } from '../sources/verify.ts';
import { withPlace } from './open-place.ts';
import { DataAtFault } from './outcome.ts';
import type { Surroundings } from './surroundings.ts';

/** Proves that all entities, terms and relations are what their claims give; DataAtFault lists where they are not. */
export async function verify(surroundings: Surroundings): Promise<void> {
  if (surroundings.config.url !== undefined)
    surroundings.progress('GUANXI_URL is not asked: this proves the database itself, and reads it.');
  const { checked, differences, total } = await withPlace(surroundings, verifyGraph);
  const counts = `${checked.entity} entities, ${checked.relation} relations and ${checked.term} terms`;
  if (total > 0) {
    const more = total > differences.length ? [`and ${total - differences.length} more`] : [];
    const lines = [...differences.map(formatDifference), ...more];
    throw new DataAtFault(
      [...lines, `${total} of ${counts} differ from what their claims give; rebuild puts them right`].join('\n'),
    );
  }
  surroundings.print(`${counts}, each as its claims give it`);
}
