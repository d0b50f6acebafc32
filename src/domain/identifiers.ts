import { quoted } from './quoted.ts';
import {
  bareCode,
  isOrganizationCode,
  isRegistrationNumber,
  isUscc,
  organizationCheck,
  registrationCheck,
  usccCheck,
} from './uscc.ts';

/** A code system whose codes can be checked: how long they are, and which character ends them. */
interface Checked {
  readonly size: number;
  /** Which characters it may have. */
  readonly allowed: string;
  readonly isValid: (code: string) => boolean;
  readonly check: (code: string) => string | null;
}

const CHECKED: Readonly<Record<string, Checked>> = {
  USCC: {
    size: 18,
    allowed: 'figures and capitals without I, O, S, V, Z, in places 3 to 8 figures',
    isValid: isUscc,
    check: usccCheck,
  },
  ORGANIZATION_CODE: {
    size: 9,
    allowed: 'figures and capitals',
    isValid: isOrganizationCode,
    check: organizationCheck,
  },
  REGISTRATION_NUMBER: { size: 15, allowed: 'figures', isValid: isRegistrationNumber, check: registrationCheck },
};

/** Whether a code is right in form, its check character included; null of a scheme whose check we do not know. */
export function isValidCode(scheme: string, code: string): boolean | null {
  return CHECKED[scheme]?.isValid(code) ?? null;
}

/** What is wrong with a code, in words, with the check character that would be right; null where nothing is known to be. */
export function codeFault(scheme: string, code: string): string | null {
  const checked = CHECKED[scheme];
  if (checked === undefined || checked.isValid(code)) return null;
  const bare = bareCode(code);
  if (bare.length !== checked.size) {
    return `${quoted(code)} is no ${scheme}: it has ${bare.length} characters, and ${checked.size} are needed`;
  }
  const check = checked.check(bare);
  if (check === null || check === bare.at(-1)) {
    return `${quoted(code)} is no ${scheme}: it has a character that is not allowed where it stands; allowed are ${checked.allowed}`;
  }
  return `${quoted(code)} is no ${scheme}: its check character is ${bare.at(-1)}, and the others ask for ${check}`;
}
