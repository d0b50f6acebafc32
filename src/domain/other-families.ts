/** Family names that are written with either of several characters, by the same people or their papers. */
const SAME_FAMILIES: readonly string[] = ['肖萧', '阎闫', '傅付', '戴代', '於于', '锺钟'];

const FAMILIES = new Map(
  SAME_FAMILIES.flatMap((group) => [...group].map((one) => [one, [...group].filter((other) => other !== one)])),
);

const LONGEST_NAME = 4;

/** A text that may be a Chinese person's name with the family's name in its other characters; none where it has one form. */
export function otherFamilies(key: string): readonly string[] {
  const [family = '', ...given] = key;
  if (given.length === 0 || given.length >= LONGEST_NAME) return [];
  return (FAMILIES.get(family) ?? []).map((other) => other + given.join(''));
}
