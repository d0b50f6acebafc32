import { BlockList, isIP } from 'node:net';
import { remembered } from './remembered.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Addresses that are remembered: a program on the machine asks from one of them, a proxy from few. */
const REMEMBERED = 64;

/** Whether an IP address, of either version, is one by which a machine reaches itself. */
export const isLoopback = remembered((address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}, REMEMBERED);
