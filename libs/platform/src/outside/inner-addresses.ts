import { BlockList, isIP, isIPv4 } from 'node:net';

// IANA's registries of special-purpose addresses (RFC 6890): what is not a public machine, clouds' metadata (169.254.169.254) included.
const NOT_PUBLIC_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
// Of IPv6 only global unicast is public; within it these lead elsewhere: tunnels that carry an IPv4 address, and documentation.
const PUBLIC_V6 = '2000::/3';
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const innerV4 = rangesOf(NOT_PUBLIC_V4);
const globalV6 = rangesOf([PUBLIC_V6]);
const exceptV6 = rangesOf(NOT_PUBLIC_V6);

/** Ranges as `10.0.0.0/8` or `fd00::/8`. */
export function rangesOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address, length] = range.split('/') as [string, string];
    list.addSubnet(address, Number(length), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return list;
}

/** Whether a numeric address is one that only this machine or its own network reaches, and that `allowed` does not name. */
export function isInnerAddress(address: string, allowed: BlockList): boolean {
  const version = isIP(address);
  if (!version) return true;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (allowed.check(address, family)) return false;
  return version === 4 ? innerV4.check(address, family) : !globalV6.check(address, family) || exceptV6.check(address, family);
}
