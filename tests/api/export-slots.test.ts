import { expect, test } from 'vitest';
import { ExportSlots } from '../../src/api/export-slots.ts';
import type { Caller } from '../../src/domain/caller.ts';

const caller = (kind: Caller['kind'], id: string): Caller => ({ kind, id, name: null, role: 'reader' });

test('a client has one export at a time, and programs on the same machine as many as there may be', () => {
  const slots = new ExportSlots(3);
  const leave = slots.enter(caller('anonymous', '192.0.2.1'));
  expect(() => slots.enter(caller('anonymous', '192.0.2.1'))).toThrow('Another export of yours is being written');
  slots.enter(caller('local', 'local'));
  slots.enter(caller('local', 'local'));
  expect(() => slots.enter(caller('key', 'ann'))).toThrow('As many exports are being written as the server allows');
  leave();
  leave();
  slots.enter(caller('anonymous', '192.0.2.1'));
  expect(() => slots.enter(null)).toThrow('As many exports');
});
