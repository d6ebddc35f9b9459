import { isInnerAddress, rangesOf } from './inner-addresses.js';

const LOOPBACK = rangesOf(['127.0.0.1/32']);
const NONE = rangesOf([]);

describe('inner addresses', () => {
  it.each([
    '127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255',
    '::1', '::', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:7f00:1::', '2001:db8::1', 'fd00:ec2::254',
    'localhost', '',
  ])('keeps away from %s', (address) => {
    expect(isInnerAddress(address, NONE)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '187.141.0.1', '2606:4700::1111', '2800:3f0::1'])('lets %s pass', (address) => {
    expect(isInnerAddress(address, NONE)).toBe(false);
  });

  it('lets pass what the operator names, and nothing beside it', () => {
    expect(isInnerAddress('127.0.0.1', LOOPBACK)).toBe(false);
    expect(isInnerAddress('127.0.0.2', LOOPBACK)).toBe(true);
    expect(isInnerAddress('fd00::5', rangesOf(['fd00::/8']))).toBe(false);
  });
});
