import { createLocalJWKSet, errors, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { IssuerUnavailable, tokenChecker, type CheckToken } from '../../src/access/tokens.ts';

const SETTINGS = {
  issuer: 'https://id.example',
  audience: 'guanxi',
  keySet: 'https://id.example/keys',
  algorithms: ['ES256'],
  roleClaim: 'guanxi_role',
};

let ours: Awaited<ReturnType<typeof generateKeyPair>>;
let rotated: Awaited<ReturnType<typeof generateKeyPair>>;
let foreign: Awaited<ReturnType<typeof generateKeyPair>>;
let check: CheckToken;
beforeAll(async () => {
  ours = await generateKeyPair('ES256');
  rotated = await generateKeyPair('ES256');
  foreign = await generateKeyPair('ES256');
  const published = [
    { ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'ES256' },
    { ...(await exportJWK(rotated.publicKey)), kid: 'two', alg: 'ES256' },
  ];
  check = tokenChecker(SETTINGS, createLocalJWKSet({ keys: published }));
});

interface Given {
  readonly claims?: JWTPayload;
  readonly expires?: string | number | null;
  readonly kid?: string;
  readonly pair?: typeof ours;
}

function token({ claims = {}, expires = '5m', kid = 'one', pair = ours }: Given = {}): Promise<string> {
  const payload = { iss: 'https://id.example', aud: 'guanxi', sub: 'alice', guanxi_role: 'curator', ...claims };
  const signing = new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid }).setIssuedAt();
  return (expires === null ? signing : signing.setExpirationTime(expires)).sign(pair.privateKey);
}

describe('a token', () => {
  it('says who holds it, and what they may do', async () => {
    expect(await check(await token())).toEqual({ name: 'alice', role: 'curator' });
    expect(await check(await token({ claims: { aud: ['other', 'guanxi'], guanxi_role: 'reader' } }))).toMatchObject({
      role: 'reader',
    });
  });

  it('may be signed by any of the keys that the issuer publishes', async () => {
    expect(await check(await token({ kid: 'two', pair: rotated }))).toMatchObject({ name: 'alice' });
  });

  it.each([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for somebody else', { claims: { aud: 'other' } }],
    ['that has expired', { expires: Math.floor(Date.now() / 1000) - 60 }],
    ['that never expires', { expires: null }],
    ['that is not valid yet', { claims: { nbf: Math.floor(Date.now() / 1000) + 600 } }],
    ['without a subject', { claims: { sub: undefined } }],
    ['without a role', { claims: { guanxi_role: undefined } }],
    ['with a role that there is not', { claims: { guanxi_role: 'admin' } }],
    ['with several roles', { claims: { guanxi_role: ['owner'] } }],
    ['of a key that is not published', { kid: 'three' }],
  ] as const)('%s is not valid', async (_what, given) => {
    expect(await check(await token(given as Given))).toBeNull();
  });

  it('is valid as long as this machine’s clock says, within half a minute', async () => {
    const HOUR_MS = 3_600_000;
    const begin = new Date().getTime();
    let clock = begin;
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'one', alg: 'ES256' }] });
    const checkThen = tokenChecker(SETTINGS, keys, () => new Date(clock));
    const seconds = Math.floor(begin / 1000);
    const given = await token({ claims: { nbf: seconds }, expires: seconds + 300 });
    const isValid = async (at: number) => {
      clock = at;
      return (await checkThen(given)) !== null;
    };
    const end = (seconds + 300) * 1000;
    expect(await isValid(begin)).toBe(true);
    expect(await isValid(begin + HOUR_MS)).toBe(false);
    expect(await isValid(begin - HOUR_MS)).toBe(false);
    expect(await isValid(end + 29_000)).toBe(true);
    expect(await isValid(end + 31_000)).toBe(false);
  });

  it('signed by somebody else, unsigned, cut short or changed is not valid', async () => {
    const valid = await token();
    const [header, payload, signature] = valid.split('.') as [string, string, string];
    const unsigned = new UnsecuredJWT({ sub: 'alice', guanxi_role: 'owner' })
      .setIssuer(SETTINGS.issuer)
      .setAudience('guanxi')
      .setExpirationTime('5m')
      .encode();
    const shared = await new SignJWT({ guanxi_role: 'owner' })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('alice')
      .setIssuer(SETTINGS.issuer)
      .setAudience('guanxi')
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('x'.repeat(32)));
    const changed = Buffer.from(
      JSON.stringify({ ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object), guanxi_role: 'owner' }),
    ).toString('base64url');
    for (const one of [
      await token({ pair: foreign }),
      unsigned,
      shared,
      `${header}.${payload}.`,
      `${header}.${changed}.${signature}`,
      'a.b.c',
    ])
      expect(await check(one)).toBeNull();
  });

  it('cannot be checked while the keys of the issuer cannot be fetched', async () => {
    for (const fault of [
      new errors.JWKSTimeout(),
      new errors.JOSEError('Expected 200 OK'),
      new TypeError('fetch failed'),
    ]) {
      const checking = tokenChecker(SETTINGS, async () => {
        throw fault;
      });
      await expect(checking(await token())).rejects.toBeInstanceOf(IssuerUnavailable);
    }
  });
});
