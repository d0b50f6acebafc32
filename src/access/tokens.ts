import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { isRole, type Role } from '../domain/roles.ts';

/** Whose tokens are taken, and how they are checked. */
export interface TokenSettings {
  /** Who issued a token, as the token says. */
  readonly issuer: string;
  /** Whom a token is for, or one of several there. */
  readonly audience: string;
  /** Where the issuer publishes its public keys, a JSON Web Key Set; it may change them at any time. */
  readonly keySet: string;
  /** The algorithms that a token may be signed with; never `none`, and none with a shared secret. */
  readonly algorithms: readonly string[];
  /** The claim that holds the role. */
  readonly roleClaim: string;
}

/** Who a token was issued to. */
export interface TokenHolder {
  /** The subject of the token. */
  readonly name: string;
  readonly role: Role;
}

/** The issuer's keys cannot be had, so that no token can be checked now. */
export class IssuerUnavailable extends Error {}

/** Checks tokens: answers who holds one, or null for one that is not valid. Rejects with IssuerUnavailable. */
export type CheckToken = (token: string) => Promise<TokenHolder | null>;

/** How far the clocks of the issuer and of this machine may differ, in seconds. */
const CLOCKS_DIFFER_S = 30;

/**
 * Checks the tokens of an issuer. `keys` are the issuer's own, fetched when they are needed, unless given. `now` is this
 * machine's clock, by which a token begins and ends to be valid.
 */
export function tokenChecker(
  { issuer, audience, keySet, algorithms, roleClaim }: TokenSettings,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(keySet)),
  now: () => Date = () => new Date(),
): CheckToken {
  const options = {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: CLOCKS_DIFFER_S,
    requiredClaims: ['exp', 'sub', roleClaim],
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, { ...options, currentDate: now() });
      const role = payload[roleClaim];
      return isRole(role) ? { name: payload.sub!, role } : null;
    } catch (error) {
      if (isAboutTheToken(error)) return null;
      throw new IssuerUnavailable('The keys of the issuer of tokens cannot be fetched at the moment.', {
        cause: error,
      });
    }
  };
}

function isAboutTheToken(error: unknown): boolean {
  const isAboutTheKeySet = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  // What the key set was answered with, where it is no key set, is thrown as the general error.
  return error instanceof errors.JOSEError && !isAboutTheKeySet && error.code !== errors.JOSEError.code;
}
