import { createHmac } from 'node:crypto';
import { isSigned } from './hook-signature.js';

const NOW = new Date('2026-11-28T12:00:00Z');
const SECRET = 'un secreto de la prueba, largo como debe';

function call(change: Partial<{ id: string; at: number; secret: string; body: string }> = {}) {
  const { id, at, secret, body } = { id: 'call-1', at: NOW.getTime() / 1000, secret: SECRET, body: '{}', ...change };
  const signature = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest('base64');
  return { id, timestamp: String(at), signature: `v1,${signature}`, body: Buffer.from(body) };
}

describe('a signed call', () => {
  it('is one whose bytes, name and moment were signed with the secret', () => {
    expect(isSigned(call(), SECRET, NOW)).toBe(true);
    expect(isSigned({ ...call(), signature: `v1,AAAA v2,x ${call().signature}` }, SECRET, NOW)).toBe(true);
  });

  it.each([
    ['another secret', call({ secret: 'otro' })],
    ['another body', { ...call(), body: Buffer.from('{ }') }],
    ['another name', { ...call(), id: 'call-2' }],
    ['no name', { ...call(), id: undefined }],
    ['no signature', { ...call(), signature: undefined }],
    ['an empty signature', { ...call(), signature: 'v1,' }],
    ['no moment', { ...call(), timestamp: 'now' }],
    ['a moment long past', call({ at: NOW.getTime() / 1000 - 301 })],
    ['a moment to come', call({ at: NOW.getTime() / 1000 + 301 })],
  ])('is none with %s', (_, one) => expect(isSigned(one, SECRET, NOW)).toBe(false));
});
