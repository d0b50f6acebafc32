import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { parseTime } from '../../../src/domain/edtf.ts';
import { RELATION_TYPES } from '../../../src/domain/relation-types.ts';
import { LANGUAGES, readView, TABS } from './view.ts';

/** A part of an address that is not understood, as it stands there. */
export interface Unread {
  readonly name: string;
  readonly value: string;
}

const KNOWN: readonly string[] = [...ENTITY_KINDS, ...RELATION_TYPES.map(({ type }) => type)];

/** The parts of an address that say nothing to the explorer; the view goes without them. */
export function unreadOf(address: string): readonly Unread[] {
  const { searchParams } = new URL(address, 'http://localhost');
  return [...searchParams]
    .filter(([name, value]) => !isRead(name, value, address))
    .map(([name, value]) => ({ name, value }));
}

/**
 * An address with what was not understood in the one before it, so that it is still said what is missing once the view has
 * changed or the page is loaded anew. A part whose name the new address has itself is as asked now, and goes.
 */
export function carryUnread(address: string, unread: readonly Unread[]): string {
  const { searchParams } = new URL(address, 'http://localhost');
  const left = unread.filter(({ name }) => !searchParams.has(name));
  if (left.length === 0) return address;
  const parts = left.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${address}${address.includes('?') ? '&' : '?'}${parts.join('&')}`;
}

function isRead(name: string, value: string, address: string): boolean {
  switch (name) {
    case 'lang':
      return (LANGUAGES as readonly string[]).includes(value);
    case 'view':
      return (TABS as readonly string[]).includes(value);
    case 'asof':
    case 'and':
      return parseTime(value) !== null;
    case 'hide':
      return value.split(',').every((word) => KNOWN.includes(word));
    case 'with':
      return readView(address).variables !== null;
    case 'p':
      return readView(address).places.size > 0;
    case 'pin':
      return readView(address).pinned.length === new Set(value.split(',')).size;
    case 'kept':
      return readView(address).sought.length === new Set(value.split(',')).size;
    case 'all':
      return readView(address).around.length === new Set(value.split(',')).size;
    case 'q':
    case 'n':
    case 'not':
    case 's':
      return true;
    default:
      return false;
  }
}
