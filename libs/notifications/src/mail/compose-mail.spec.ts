import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { calendarPart } from './calendar-part.js';
import { bareAddress, composeMail, isPlainAddress } from './compose-mail.js';
import { classifyFailure } from './classify-failure.js';
import type { OutgoingMail } from './mailer.js';

const mail: OutgoingMail = {
  urgent: false,
  deliveryId: '01a1fd20-5a02-71f8-9fa8-0695d6657b3f',
  messageId: '<01a1fd20-5a02-71f8-9fa8-0695d6657b3f@ejemplo.mx>',
  networkId: null,
  to: 'ana@ejemplo.mx',
  subject: 'Avance en «Calles limpias»',
  text: 'Hola',
  html: '<p>Hola</p>',
  locale: 'es',
  composedAt: new Date('2026-11-20T16:00:00Z'),
  unsubscribeUrl: 'https://abierto.ejemplo.mx/dejar/abc',
  replyTo: null,
  calendar: null,
};
const SENDER = 'Tequio <avisos@ejemplo.mx>';

describe('composing a mail', () => {
  it('makes the same bytes of the same mail', async () => {
    const [one, two] = await Promise.all([composeMail(mail, SENDER), composeMail(mail, SENDER)]);
    expect(one.bytes.equals(two.bytes)).toBe(true);
  });

  it('carries text, HTML and one-click unsubscription', async () => {
    const { bytes } = await composeMail(mail, SENDER);
    const parsed = await simpleParser(bytes);
    expect(parsed).toMatchObject({
      subject: mail.subject,
      text: 'Hola',
      html: '<p>Hola</p>',
      messageId: '<01a1fd20-5a02-71f8-9fa8-0695d6657b3f@ejemplo.mx>',
    });
    expect(bytes.toString()).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(bytes.toString()).toContain('multipart/alternative');
  });

  it('carries a call to a meeting as programs for calendars know it, in the same bytes', async () => {
    const meeting = { uid: 'sesion-1@tequio', sequence: 2, method: 'REQUEST' as const, title: 'Instalación, primera; del Secretariado', venue: 'Salón de Cabildo', startsAt: new Date('2026-12-01T16:30:00Z'), endsAt: null };
    const about = { to: 'ana@ejemplo.mx', by: { name: 'San "Jacinto"\r\nX-Otro: sí', address: 'avisos@ejemplo.mx' }, url: 'https://abierto.ejemplo.mx/s', composedAt: mail.composedAt };
    const calendar = calendarPart(meeting, about);
    expect(calendarPart(meeting, about)).toBe(calendar);
    expect(calendar).not.toMatch(/^X-Otro/m);
    const [one, two] = await Promise.all([composeMail({ ...mail, calendar }, SENDER), composeMail({ ...mail, calendar }, SENDER)]);
    expect(one.bytes.equals(two.bytes)).toBe(true);
    const { attachments } = await simpleParser(one.bytes);
    expect(attachments.map(({ contentType }) => contentType)).toEqual(expect.arrayContaining(['text/calendar']));
    expect(one.bytes.toString()).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i);
    const content = attachments[0]!.content.toString();
    for (const line of ['METHOD:REQUEST', 'UID:sesion-1@tequio', 'SEQUENCE:2', 'DTSTAMP:20261120T160000Z', 'DTSTART:20261201T163000Z', 'STATUS:CONFIRMED', 'SUMMARY:Instalación\\, primera\\; del Secretariado'])
      expect(content.split(/\r?\n/)).toContain(line);
  });

  it('says where an answer goes, or nothing', async () => {
    const answered = await composeMail({ ...mail, replyTo: 'asesoria+abc@ejemplo.mx' }, SENDER);
    expect((await simpleParser(answered.bytes)).replyTo?.text).toBe('asesoria+abc@ejemplo.mx');
    expect((await composeMail(mail, SENDER)).bytes.toString()).not.toContain('Reply-To');
    await expect(composeMail({ ...mail, replyTo: 'a@b.mx\r\nBcc: c@d.mx' }, SENDER)).rejects.toMatchObject({ reason: 'bad_address' });
  });

  it.each([
    ['ana@ejemplo.mx\r\nBcc: todos@ejemplo.mx'],
    ['ana@ejemplo.mx\nBcc: todos@ejemplo.mx'],
    ['ana@ejemplo.mx, otra@ejemplo.mx'],
    ['Ana <ana@ejemplo.mx>'],
    ['"ana b"@ejemplo.mx'],
    ['ana'],
    [''],
  ])('refuses the address %j for good', async (to) => {
    await expect(composeMail({ ...mail, to }, SENDER)).rejects.toMatchObject({
      kind: 'permanent',
      reason: 'bad_address',
    });
  });

  it('refuses a header inside the way out', async () => {
    await expect(
      composeMail({ ...mail, unsubscribeUrl: 'https://x.mx/\r\nBcc: todos@x.mx' }, SENDER),
    ).rejects.toMatchObject({ reason: 'bad_header' });
    await expect(
      composeMail({ ...mail, unsubscribeUrl: 'https://x.mx/>, <https://otro.mx/' }, SENDER),
    ).rejects.toMatchObject({ reason: 'bad_header' });
  });

  it('keeps any title inside the subject', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (title) => {
        const { bytes } = await composeMail({ ...mail, subject: `${title}\r\nBcc: todos@ejemplo.mx` }, SENDER);
        const head = bytes.toString().split('\r\n\r\n')[0]!;
        expect(head).not.toMatch(/^Bcc:/im);
        expect(head.match(/^To:.*$/m)![0]).toBe('To: ana@ejemplo.mx');
      }),
      { numRuns: 60 },
    );
  });

  it('knows a plain address', () => {
    expect(isPlainAddress('maría.lópez+gob@municipio.gob.mx')).toBe(true);
    expect(bareAddress('Tequio <avisos@ejemplo.mx>')).toBe('avisos@ejemplo.mx');
    expect(bareAddress('avisos@ejemplo.mx')).toBe('avisos@ejemplo.mx');
  });
});

describe('kinds of failure', () => {
  const error = (fields: object) => Object.assign(new Error('x'), fields);

  it.each([
    [{ responseCode: 451, command: 'RCPT TO' }, 'temporary', 'smtp_451', true],
    [{ responseCode: 550, command: 'RCPT TO' }, 'permanent', 'smtp_550', true],
    [{ responseCode: 554, command: 'DATA' }, 'permanent', 'smtp_554', true],
    // Nobody gets mail at that address: said by its enhanced code, or in words where there is none.
    [{ responseCode: 550, command: 'RCPT TO', response: '550 5.1.1 <x@y.mx>: no' }, 'unreachable', 'smtp_550', true],
    [{ responseCode: 556, command: 'RCPT TO', response: '556 5.1.10 the domain takes no mail' }, 'unreachable', 'smtp_556', true],
    [{ responseCode: 550, command: 'RCPT TO', response: '550 User unknown' }, 'unreachable', 'smtp_550', true],
    [{ responseCode: 550, command: 'RCPT TO', response: '550 5.7.1 user unknown to our list of friends' }, 'permanent', 'smtp_550', true],
    [{ responseCode: 552, command: 'RCPT TO', response: '552 5.2.2 mailbox full' }, 'permanent', 'smtp_552', true],
    [{ responseCode: 550, command: 'RCPT TO', response: '550 5.1.8 bad sender' }, 'permanent', 'smtp_550', true],
    [{ responseCode: 450, command: 'RCPT TO', response: '450 4.1.1 user unknown for now' }, 'temporary', 'smtp_450', true],
    [{ responseCode: 550, command: 'DATA', response: '550 5.1.1 no such user' }, 'permanent', 'smtp_550', true],
    // About us, not about the recipient: it is put right by the operator.
    [{ responseCode: 535, code: 'EAUTH', command: 'AUTH PLAIN' }, 'temporary', 'smtp_535', true],
    [{ responseCode: 553, command: 'MAIL FROM' }, 'temporary', 'smtp_553', true],
    [{ responseCode: 554, command: 'CONN' }, 'temporary', 'smtp_554', true],
    [{ code: 'ECONNREFUSED' }, 'temporary', 'econnrefused', true],
    [{ code: 'ETIMEDOUT', command: 'DATA' }, 'temporary', 'etimedout', false],
    [{ code: 'ESOCKET' }, 'temporary', 'esocket', false],
    [{}, 'temporary', 'unknown', false],
  ])('%j is %s', (fields, kind, reason, certain) => {
    expect(classifyFailure(error(fields))).toMatchObject({ kind, reason, certain });
  });
});
