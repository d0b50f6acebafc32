import { describe, expect, it } from 'vitest';
import { authenticate, clientOf, Unauthenticated, type AuthMode } from '../../src/access/authenticate.ts';
import type { Credentials } from '../../src/access/is-local.ts';
import type { KeyHolder } from '../../src/access/api-keys.ts';
import type { TokenHolder } from '../../src/access/tokens.ts';

const KEYS: Readonly<Record<string, KeyHolder>> = { guanxi_alice: { name: 'alice', role: 'curator' } };
const TOKENS: Readonly<Record<string, TokenHolder>> = { 'a.b.c': { name: 'bob@example.com', role: 'contributor' } };

/** Who asks with these headers, from this machine and as a program does unless they say otherwise. */
function asking(mode: AuthMode, headers: Credentials['headers'] = {}, address = '127.0.0.1') {
  const known = {
    keys: { find: async (secret: string) => KEYS[secret] ?? null },
    checkToken: async (token: string) => TOKENS[token] ?? null,
  };
  return authenticate({ mode, ...known }, { address, port: 4000, headers: { host: 'localhost:4000', ...headers } });
}

describe('who asks from this machine', () => {
  it.each([
    ['localhost:4000', '127.0.0.1'],
    ['LOCALHOST:4000', '127.0.0.1'],
    ['127.0.0.1:4000', '127.0.0.1'],
    ['127.1.2.3:4000', '127.1.2.3'],
    ['[::1]:4000', '::1'],
    ['localhost:4000', '::ffff:127.0.0.1'],
  ])('is its owner, where it asks %s from %s', async (host, address) => {
    expect(await asking('local', { host }, address)).toEqual({ kind: 'local', id: 'local', name: null, role: 'owner' });
  });

  it('may be a page of ours', async () => {
    expect(await asking('local', { origin: 'http://localhost:4000' })).toMatchObject({ role: 'owner' });
  });

  it.each([
    ['a page of another site', { origin: 'http://evil.example' }],
    ['a page of another port', { origin: 'http://localhost:3000' }],
    ['a page without an origin', { origin: 'null' }],
    ['a name that was made to lead here', { host: 'evil.example:4000' }],
    ['a name that begins as ours', { host: 'localhost.evil.example:4000' }],
    ['another port', { host: 'localhost:4001' }],
    ['no port', { host: 'localhost' }],
    ['no host', { host: undefined }],
    ['an odd host', { host: 'localhost:4000:80' }],
    ['a proxy', { 'x-forwarded-for': '192.0.2.1' }],
    ['a proxy that says so as the standard has it', { forwarded: 'for=192.0.2.1' }],
    ['a proxy that says only that it is one', { via: '1.1 cache' }],
  ])('is nobody in particular behind %s', async (_what, headers) => {
    expect(await asking('local', headers)).toEqual({ kind: 'anonymous', id: '127.0.0.1', name: null, role: 'reader' });
  });

  it.each(['192.0.2.1', '10.0.0.1', '2001:db8::1', '::', 'unknown', ''])('is not who asks from %s', async (address) => {
    expect(await asking('local', {}, address)).toMatchObject({ kind: 'anonymous', role: 'reader' });
  });

  it('is nobody in particular where keys are asked for', async () => {
    expect(await asking('keys')).toMatchObject({ kind: 'anonymous', role: 'reader' });
  });
});

describe('who has a key or a token', () => {
  it.each(['local', 'keys', 'closed'] as const)('is known by it in the mode %s', async (mode) => {
    expect(await asking(mode, { authorization: 'Bearer guanxi_alice' })).toEqual({
      kind: 'key',
      id: 'alice',
      name: 'alice',
      role: 'curator',
    });
    expect(await asking(mode, { authorization: 'bearer a.b.c' }, '192.0.2.1')).toEqual({
      kind: 'token',
      id: 'bob@example.com',
      name: 'bob@example.com',
      role: 'contributor',
    });
  });

  it.each(['Bearer guanxi_mallory', 'Bearer x.y.z', 'Basic YWxpY2U6eA==', 'Bearer', 'Bearer a b', ''])(
    'is refused with %j, also where none is needed',
    async (authorization) => {
      for (const mode of ['local', 'keys', 'closed'] as const)
        await expect(asking(mode, { authorization })).rejects.toBeInstanceOf(Unauthenticated);
    },
  );

  it('is the only one to be answered where the server is closed', async () => {
    await expect(asking('closed')).rejects.toThrow('send it in the header Authorization: Bearer');
  });
});

describe('a client without a key', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('at %s is %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});
