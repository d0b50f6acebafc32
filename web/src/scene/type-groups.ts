import { relationType, type Family } from '../../../src/domain/relation-types.ts';

/** What relations are about, in the four groups in which they are listed. */
export const TYPE_GROUPS = {
  office: ['LEADERSHIP', 'EMPLOYMENT', 'MEMBERSHIP', 'CONTACT'],
  control: ['OVERSIGHT', 'OWNERSHIP', 'STRUCTURE', 'FOUNDING'],
  dealings: ['SUPPORT', 'PARTNERSHIP', 'PROGRAMME', 'PLAN'],
  other: ['PLACE', 'VIEW', 'DOCUMENT', 'IDENTITY'],
} as const satisfies Readonly<Record<string, readonly Family[]>>;

/** The name of a group. */
export type TypeGroup = keyof typeof TYPE_GROUPS;

/** Some relation types by group; groups without any are left out, and the order within a group is kept. */
export function groupTypes(types: readonly string[]): readonly (readonly [TypeGroup, readonly string[]])[] {
  return (Object.keys(TYPE_GROUPS) as readonly TypeGroup[])
    .map((group) => [group, types.filter((type) => isOf(group, type))] as const)
    .filter(([, some]) => some.length > 0);
}

function isOf(group: TypeGroup, type: string): boolean {
  const families: readonly Family[] = TYPE_GROUPS[group];
  const family = relationType(type)?.family;
  return family !== undefined && families.includes(family);
}
