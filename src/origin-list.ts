/** What a list of origins is for. */
interface OriginList {
  /** The variable that holds it. */
  readonly name: string;
  /** What one of them is called in messages. */
  readonly noun: 'origin' | 'site';
  /** One that could stand there. */
  readonly example: string;
  /** Whether `*` alone may stand for every one. */
  readonly everyOne: boolean;
}

/** Reads origins with commas between; none where nothing was given. `problems` gets a line for each that is none. */
export function originList(
  given: string | undefined,
  { name, noun, example, everyOne }: OriginList,
  problems: string[],
): readonly string[] {
  const origins = given?.split(',').map((one) => one.trim()) ?? [];
  for (const one of origins) {
    if (everyOne && one === '*' && origins.length === 1) continue;
    const url = /^https?:\/\//i.test(one) && URL.canParse(one) ? new URL(one) : null;
    if (url?.origin === one) continue;
    const star = everyOne && one === '*' ? `; * stands alone, for every ${noun}.` : '.';
    const hint = url ? `, did you mean ${url.origin}?` : star;
    const form = `give scheme, host and port and nothing more, several with commas between: ${example}`;
    problems.push(`${name}: "${withoutCredentials(one)}" is no ${noun}; ${form}${hint}`);
  }
  return origins;
}

/** An address as a message may repeat it: short, and without a name and a password. */
export function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^@/]*@/, '//…@').slice(0, 80);
}
