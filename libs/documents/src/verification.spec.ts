import { sha256, shortSeal } from './sealing/seal.js';
import { sealAgrees, verifyFile, type IssuedRecord } from './verification.js';

const record: IssuedRecord = {
  folio: 'TQ-99001-CARTA-2026-0001-00',
  dataSeal: sha256('data'),
  fileSha256: sha256('file'),
  copies: [{ fileSha256: sha256('signed'), label: 'signed-copy' }],
};

describe('verifyFile', () => {
  it('recognises the issued bytes, however the hash is written', () => {
    expect(verifyFile(sha256('file'), record)).toEqual({ verdict: 'match' });
    expect(verifyFile(` ${sha256('file').toUpperCase()}\n`, record)).toEqual({ verdict: 'match' });
  });
  it('names a kept copy', () => {
    expect(verifyFile(sha256('signed'), record)).toEqual({ verdict: 'copy', label: 'signed-copy' });
  });
  it('says that other bytes are different, also where the act was replaced', () => {
    expect(verifyFile(sha256('forged'), record)).toEqual({ verdict: 'different' });
    expect(verifyFile(sha256('forged'), { ...record, replacedBy: 'X' })).toEqual({ verdict: 'different' });
  });
  it('says when an authentic act no longer stands; revocation weighs more than replacement', () => {
    expect(verifyFile(sha256('file'), { ...record, replacedBy: 'X' })).toEqual({
      verdict: 'superseded',
      replacedBy: 'X',
    });
    expect(verifyFile(sha256('signed'), { ...record, replacedBy: 'X', revokedOn: '2026-12-01' })).toEqual({
      verdict: 'revoked',
      revokedOn: '2026-12-01',
    });
  });
  it('does not compare what is no hash', () => {
    expect(verifyFile('', record)).toEqual({ verdict: 'not-a-hash' });
    expect(verifyFile('z'.repeat(64), record)).toEqual({ verdict: 'not-a-hash' });
  });
});

describe('sealAgrees', () => {
  it('accepts the whole seal and its printed short form', () => {
    expect(sealAgrees(record.dataSeal, record)).toBe(true);
    expect(sealAgrees(shortSeal(record.dataSeal), record)).toBe(true);
  });
  it('refuses another seal, one changed character and too short a prefix', () => {
    expect(sealAgrees(sha256('other'), record)).toBe(false);
    expect(sealAgrees(record.dataSeal.slice(0, 62) + (record.dataSeal.endsWith('00') ? '11' : '00'), record)).toBe(
      false,
    );
    expect(sealAgrees(record.dataSeal.slice(0, 15), record)).toBe(false);
  });
});
