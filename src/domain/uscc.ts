import type { Bilingual } from './labels/lang.ts';
import { REGISTERED_CATEGORIES, REGISTERING_AUTHORITIES } from './labels/phrases.ts';

/** The characters of a Unified Social Credit Code, each worth its place here: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PRIME = 31;

/** What the parts of a Unified Social Credit Code mean. */
export interface CodeParts {
  /** Null for a character that is not explained. */
  readonly authority: Bilingual | null;
  /** Null for a pair that is not explained. */
  readonly category: Bilingual | null;
  /** The six figures of the place whose office registered it, as it was then. */
  readonly division: string;
  /** The organisation code within, nine characters. */
  readonly organization: string;
}

/** A code without blanks and hyphens, in capitals and plain width. */
export function bareCode(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/**
 * The check character that the first 17 characters of a Unified Social Credit Code ask for (GB 32100-2015); null where
 * they are not 17 or not of its alphabet.
 */
export function usccCheck(code: string): string | null {
  const body = bareCode(code).slice(0, 17);
  const values = Array.from(body, (character) => ALPHABET.indexOf(character));
  if (body.length < 17 || values.includes(-1)) return null;
  // The weight of each place is three times that of the one before.
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % PRIME;
  }
  // The last remainder is what is often forgotten: without it a check character 0 never comes out.
  return ALPHABET[(PRIME - (sum % PRIME)) % PRIME]!;
}

/** Whether a text is a Unified Social Credit Code in form, its check character included. That it was issued is not said. */
export function isUscc(code: string): boolean {
  const bare = bareCode(code);
  return bare.length === 18 && /^.{2}\d{6}/.test(bare) && usccCheck(bare) === bare[17];
}

/** What the parts of a Unified Social Credit Code mean, or null where it is none. */
export function usccParts(code: string): CodeParts | null {
  const bare = bareCode(code);
  if (!isUscc(bare)) return null;
  return {
    authority: REGISTERING_AUTHORITIES[bare[0]!] ?? null,
    category: REGISTERED_CATEGORIES[bare.slice(0, 2)] ?? null,
    division: bare.slice(2, 8),
    organization: bare.slice(8, 17),
  };
}

const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The check character of an organisation code's first eight (GB 11714-1997); null where they are no such. */
export function organizationCheck(code: string): string | null {
  const body = bareCode(code).slice(0, 8);
  if (!/^[0-9A-Z]{8}$/.test(body)) return null;
  const sum = ORGANIZATION_WEIGHTS.reduce((total, weight, index) => total + weight * parseInt(body[index]!, 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/** Whether a text is an organisation code in form. */
export function isOrganizationCode(code: string): boolean {
  const bare = bareCode(code);
  return bare.length === 9 && organizationCheck(bare) === bare[8];
}

/** The organisation code within a Unified Social Credit Code, or null where the text is none. */
export function organizationCodeOf(code: string): string | null {
  return usccParts(code)?.organization ?? null;
}

/** The check figure of a business registration number's first 14 (ISO 7064, MOD 11,10); null where they are no figures. */
export function registrationCheck(code: string): string | null {
  const body = bareCode(code).slice(0, 14);
  if (!/^\d{14}$/.test(body)) return null;
  const rest = Array.from(body).reduce((running, figure) => {
    const sum = (running + Number(figure)) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return String((11 - rest) % 10);
}

/** Whether a text is a business registration number in form, as firms had them before 2015. */
export function isRegistrationNumber(code: string): boolean {
  const bare = bareCode(code);
  return bare.length === 15 && registrationCheck(bare) === bare[14];
}
