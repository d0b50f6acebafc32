import { attribute, ATTRIBUTES, type AttributeInfo } from '../attributes.ts';
import { codeFault } from '../identifiers.ts';
import { didYouMean } from '../did-you-mean.ts';
import { quoted } from '../quoted.ts';
import { ENTITY_KINDS, NAME_KINDS, type EntityKind } from '../vocabulary.ts';
import { detailOf, type CheckedClaim, type ClaimFault } from './claim-fault.ts';
import { hedgeFault } from './hedge-fault.ts';
import { kindList } from './kind-list.ts';
import { countFault } from './number-faults.ts';

/** Whom an attribute is said of. */
export interface Described {
  readonly id: string;
  /** Null where it is not known of which kind it is. */
  readonly kind: EntityKind | null;
}

/** What is wrong with a word as the predicate of something that is said of an entity alone; null where nothing is. */
export function predicateFault(predicate: string, { id, kind }: Described): string | null {
  const info = attribute(predicate);
  if (info === undefined) {
    const names = ATTRIBUTES.filter((one) => isFor(one, kind)).map((one) => one.predicate);
    const whose = kind === null ? 'an entity' : `a ${kind}`;
    return `there is no attribute ${quoted(predicate)}; ${whose} may have ${names.join(', ')}${didYouMean(predicate, names)}`;
  }
  if (info.takes === 'OBJECT') return `${predicate} needs an object: tell it under "claims" of a source file`;
  if (kind === null || (info.of?.includes(kind) ?? true)) return null;
  const way = predicate === 'SIZE' ? SIZE_WAY : '';
  return `${predicate} is said of a ${kindList(info.of ?? [])}; "${id}" is a ${kind}${way}`;
}

const SIZE_WAY =
  ". How many members or staff it has is a figure (STATISTIC): { measure: members, value: 403, valueText: '403', unit: members, qualifier: EXACT }";

/** The value of an attribute, name, kind or code is one that it may have, with what it needs beside it. */
export function attributeFaults(claim: CheckedClaim & { readonly predicate: string }): readonly ClaimFault[] {
  const { predicate, value, details = {}, figure, rank } = claim;
  const fault = (code: ClaimFault['code'], at: readonly string[], message: string): readonly ClaimFault[] => [
    { code, at, message },
  ];
  if (predicate === 'STATISTIC') {
    return figure === undefined ? fault('FIGURE', ['figure'], 'the figure is missing') : [];
  }
  if (value === undefined) return fault('VALUE', ['value'], 'the value is missing');
  const values: readonly string[] | null = predicate === 'KIND' ? ENTITY_KINDS : (attribute(predicate)?.values ?? null);
  if (values !== null && !values.includes(value)) {
    return fault('VALUE', ['value'], notAllowed(value, values));
  }
  if (predicate === 'IDENTIFIER') {
    const scheme = detailOf(details['scheme']).text;
    if (scheme === null) {
      const message = 'the key "scheme" is missing: which register the code is of, such as USCC or LEI';
      return fault('CODE', ['details', 'scheme'], message);
    }
    const wrong = codeFault(scheme, value);
    // What a source prints wrongly may be told all the same, as no longer believed.
    return wrong === null || rank === 'DEPRECATED' ? [] : fault('CODE', ['value'], wrong);
  }
  if (predicate === 'NAME') {
    const kind = detailOf(details['kind']).text;
    if (kind !== null && !(NAME_KINDS as readonly string[]).includes(kind)) {
      return fault('VALUE', ['details', 'kind'], `the kind of the name: ${notAllowed(kind, NAME_KINDS)}`);
    }
    if (claim.end === undefined || kind === 'FORMER') return [];
    return fault('VALUE', ['details', 'kind'], 'a name that has an "end" is of the kind FORMER');
  }
  return predicate === 'SIZE' ? sizeFaults(details['size']) : [];
}

function sizeFaults(detail: Parameters<typeof detailOf>[0]): readonly ClaimFault[] {
  const { number, qualifier } = detailOf(detail);
  if (qualifier === null) {
    const message = 'the key "qualifier" is missing: how the number is hedged';
    return [{ code: 'FIGURE', at: ['details', 'size'], message }];
  }
  const hedge = hedgeFault(number, qualifier, 'number');
  if (hedge !== null) return [{ code: 'FIGURE', at: ['details', 'size', 'qualifier'], message: hedge }];
  const count = countFault({ value: number, qualifier });
  return count === null ? [] : [{ code: 'COUNT', at: ['details', 'size', 'number'], message: count }];
}

function notAllowed(value: string, values: readonly string[]): string {
  return `${quoted(value)} is not allowed; allowed: ${values.join(', ')}${didYouMean(value, values)}`;
}

function isFor({ takes, of }: AttributeInfo, kind: EntityKind | null): boolean {
  return takes === 'VALUE' && (kind === null || (of?.includes(kind) ?? true));
}
