import { hasHan } from '../domain/names.ts';
import { BRANCH_SORTS } from './form-table.ts';
import { leadingHanPlace, placeOf } from './places.ts';

/** The form in which branches are compared: where it is, as a place where that is known, and whether it is a branch or an office. */
export function branchKey(branch: string): string {
  const [sort, ending] = BRANCH_SORTS.find(([, words]) => words.test(branch)) ?? ['', /$/u];
  const where = branch.replace(ending, '').trim();
  const place = placeOf(where);
  if (place !== null) return `${place} ${sort}`;
  const leading = hasHan(where) ? leadingHanPlace(where) : null;
  return leading === null ? `${where} ${sort}` : `${leading.path} ${where.slice(leading.size)} ${sort}`;
}
