import { isLoopback } from './is-loopback.ts';
import { remembered } from './remembered.ts';

/** A host as a request names it, in one spelling. */
export interface HostName {
  /** In lower case, without a dot at its end; an IPv6 address in brackets. */
  readonly name: string;
  /** Null where none was given. */
  readonly port: number | null;
}

const WRITTEN = /^(\[[\d.:a-f]+\]|[^\s/\\?#@[\]:]+)(?::(\d{1,5}))?$/i;

/** A server is asked under few names. */
const REMEMBERED = 64;

/** Reads `name`, `name:port`, `[address]` or `[address]:port`; null where it is neither. */
export const parseHostName = remembered((text: string): HostName | null => {
  const [, written, port] = WRITTEN.exec(text) ?? [];
  if (written === undefined || !URL.canParse(`http://${written}`) || Number(port ?? 0) > 65_535) return null;
  const name = new URL(`http://${written}`).hostname.replace(/\.$/, '');
  return name === '' ? null : { name, port: port === undefined ? null : Number(port) };
}, REMEMBERED);

/** Whether a host name can only mean the machine itself. */
export function isLoopbackName({ name }: HostName): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || isLoopback(name.replace(/^\[|\]$/g, ''));
}
