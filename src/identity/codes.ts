import type { IdentifierRecord } from '../domain/entity-view.ts';
import { bareCode, isOrganizationCode, isRegistrationNumber, isUscc, organizationCodeOf } from '../domain/uscc.ts';
import { isLei as isBareLei } from '../domain/lei.ts';

/** The codes of an entity, as they are compared. */
export interface Codes {
  /** The codes that are given once, by the system in which they can be compared. */
  readonly unique: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes of systems that are not checked here, each with its system in front. */
  readonly other: ReadonlySet<string>;
}

/**
 * Sorts codes by what they prove. A Unified Social Credit Code counts as the organisation code within it, which stays when
 * the code is given. A code of a system that we check, and whose check character is wrong, says nothing.
 */
export function codesOf(identifiers: readonly IdentifierRecord[]): Codes {
  const unique = new Map<string, Set<string>>();
  const other = new Set<string>();
  for (const { scheme, value } of identifiers) {
    const code = bareCode(value);
    const system = SYSTEMS[scheme];
    if (system === undefined) other.add(`${scheme} ${code}`);
    else if (system.isValid(code)) {
      const known = unique.get(system.name) ?? new Set();
      unique.set(system.name, known.add(system.compared(code)));
    }
  }
  return { unique, other };
}

/** A code that both have, with its system in front; null where there is none. */
export function sharedCode(a: Codes, b: Codes): string | null {
  for (const [system, codes] of a.unique) {
    const shared = [...codes].find((code) => b.unique.get(system)?.has(code));
    if (shared !== undefined) return `${system} ${shared}`;
  }
  return null;
}

/** Codes of one system by which the two are not the same; null where no system has codes of both. */
export function differingCodes(a: Codes, b: Codes): readonly [left: string, right: string] | null {
  for (const [system, codes] of a.unique) {
    const others = b.unique.get(system);
    if (others !== undefined) return [[...codes].join(', '), [...others].join(', ')];
  }
  return null;
}

/** Whether a text is a Legal Entity Identifier, also where it is written in groups. */
export function isLei(code: string): boolean {
  return isBareLei(bareCode(code));
}

interface System {
  readonly name: string;
  readonly isValid: (code: string) => boolean;
  readonly compared: (code: string) => string;
}

const asIs = (code: string) => code;
const SYSTEMS: Readonly<Record<string, System | undefined>> = {
  USCC: { name: 'ORGANIZATION_CODE', isValid: isUscc, compared: (code) => organizationCodeOf(code)! },
  ORGANIZATION_CODE: { name: 'ORGANIZATION_CODE', isValid: isOrganizationCode, compared: asIs },
  REGISTRATION_NUMBER: { name: 'REGISTRATION_NUMBER', isValid: isRegistrationNumber, compared: asIs },
  LEI: { name: 'LEI', isValid: isLei, compared: asIs },
};
