import type { IdentityMail } from '@tequio/identity';
import { mailHtml, mailText } from '../mail/mail-layout.js';
import { identityMailContent, timeLeft } from './identity-mail.content.js';

const from = new Date('2026-11-20T16:00:00Z');
const place = { network: 'Estado de Ejemplo', municipality: 'San Jacinto', timeZone: 'America/Mexico_City', accent: null, logo: null };
const site = 'https://t.mx';
const mail = (kind: IdentityMail['kind'], params: Record<string, string | null> = {}, locale: 'es' | 'en' = 'es', looks: Partial<typeof place> | object = {}) =>
  identityMailContent(
    {
      kind,
      to: 'ana@ejemplo.mx',
      locale,
      url: 'https://t.mx/e?token=abc',
      networkId: null,
      expiresAt: new Date(from.getTime() + 15 * 60_000),
      params,
    },
    { ...place, ...looks },
    from,
    site,
  );

describe('words of account mails', () => {
  const kinds: IdentityMail['kind'][] = ['sign-in', 'password-reset', 'invitation', 'new-session'];
  const params = {
    role: 'liaison',
    office: 'Unidad de Transparencia',
    name: 'Ana',
    device: 'Firefox en Linux',
    at: '2026-11-20T16:00:00Z',
  };

  it('come in the colour and with the picture of whose they are, which say nothing that the words do not', () => {
    const logo = { fileId: '019b0000-0000-7000-8000-000000000001', sha256: 'a'.repeat(64), width: 512, height: 256 };
    const dressed = mail('invitation', params, 'es', { accent: '#5a143c', logo });
    const html = mailHtml(dressed);
    expect(html).toContain('<img src="https://t.mx/files/logos/019b0000-0000-7000-8000-000000000001.png" alt="" width="88" height="44"');
    expect(html).toContain('background:#5a143c;color:#ffffff');
    expect(html).toContain('San Jacinto · Estado de Ejemplo');
    expect(mailText(dressed)).toBe(mailText(mail('invitation', params)));
    expect(mailHtml(mail('invitation', params))).not.toContain('<img');
  });

  it.each(
    kinds.flatMap((kind) =>
      (['es', 'en'] as const).flatMap((locale) =>
        (['tú', 'usted'] as const).map((voice) => [kind, locale, voice] as const),
      ),
    ),
  )('%s in %s as %s leaves no value open and carries its link', (kind, locale, voice) => {
    const content = mail(kind, { ...params, voice }, locale);
    for (const shown of [content.subject, mailText(content), mailHtml(content).replace(/<style>[^]*<\/style>/, '')]) {
      expect(shown).not.toMatch(/\{\w+\}|undefined|null/);
    }
    expect(mailText(content)).toContain('https://t.mx/e?token=abc');
  });

  it('calls citizens tú where it is told so, and invited members always usted', () => {
    expect(mail('sign-in', { voice: 'tú' }).heading).toBe('Entra con este enlace');
    expect(mail('sign-in').heading).toBe('Entre con este enlace');
    expect(mail('invitation', { voice: 'tú' }).voice).toBe('usted');
  });

  it('names role and office of who is invited', () => {
    expect(mailText(mail('invitation', params))).toContain(
      'Su función será: Enlace municipal (Unidad de Transparencia).',
    );
  });

  it('says who invites, where a person does', () => {
    const inviter = 'Ana Ruiz, Dirección de Gobierno Abierto, Instituto de Transparencia';
    expect(mailText(mail('invitation', { ...params, inviter }))).toContain(`Le invita: ${inviter}.`);
    expect(mailText(mail('invitation', params))).not.toContain('Le invita:');
  });

  it('carries the words of who invites, as words', () => {
    const shown = mail('invitation', { ...params, message: 'Nos vemos el lunes.\n\n<b>Traiga</b> sus dudas.' });
    expect(mailText(shown)).toMatch(/Mensaje de quien le invita:\s+Nos vemos el lunes\.\s+<b>Traiga<\/b> sus dudas\./);
    expect(mailHtml(shown)).toContain('&lt;b&gt;Traiga');
    expect(mailText(mail('invitation', params))).not.toContain('Mensaje de quien');
  });

  it('tells the time that is left in whole units, never too much', () => {
    expect(timeLeft(15 * 60_000, 'es')).toBe('15 minutos');
    expect(timeLeft(10 * 60_000 - 800, 'es')).toBe('10 minutos');
    expect(timeLeft(24 * 3600_000, 'es')).toBe('24 horas');
    expect(timeLeft(7 * 24 * 3600_000 - 60_000, 'en')).toBe('7 days');
  });
});
