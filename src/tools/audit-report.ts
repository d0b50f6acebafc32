/** What `npm audit --json` said, for who runs it; `code` is the exit code to end with. */
export interface AuditReport {
  readonly code: 0 | 1;
  readonly lines: readonly string[];
}

interface Vulnerability {
  readonly severity: string;
  readonly range: string;
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
  readonly fixAvailable: boolean | { readonly name: string; readonly version: string };
}

/** Severities that end the check with a failure. */
const GRAVE = new Set(['high', 'critical']);

/**
 * Reads the output of `npm audit --json`. Known vulnerabilities are listed, and grave ones fail; an answer that did not
 * come, as there is no network or no such service, is said and fails nothing.
 */
export function auditReport(output: string): AuditReport {
  const found = vulnerabilitiesOf(output);
  if (found === null)
    return { code: 0, lines: ['The registry could not be asked for known vulnerabilities; nothing was checked.'] };
  const all = Object.entries(found);
  if (all.length === 0) return { code: 0, lines: ['No known vulnerability.'] };
  return {
    code: all.some(([, { severity }]) => GRAVE.has(severity)) ? 1 : 0,
    lines: all.map(([name, { severity, range, via, fixAvailable }]) => {
      const titles = via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} (${one.url})`));
      return `${severity}: ${name} ${range}: ${titles.join('; ')}; ${fixAvailable ? 'fixed in a newer version' : 'no fix yet'}`;
    }),
  };
}

function vulnerabilitiesOf(output: string): Readonly<Record<string, Vulnerability>> | null {
  try {
    const report = JSON.parse(output) as { readonly vulnerabilities?: Record<string, Vulnerability> } | null;
    return report?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
