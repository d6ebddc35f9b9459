import { roleName, type IdentityMail } from '@tequio/identity';
import { mailLook } from '../deliveries/notice-mail.js';
import type { Place } from '../deliveries/recipients.js';
import type { MailContent, Voice } from '../mail/mail-layout.js';
import { notificationsDictionary } from '../notifications.dictionary.js';

type Key = Parameters<typeof notificationsDictionary.text>[1];

const MINUTE = 60_000;

const REASONS: Readonly<Record<IdentityMail['kind'], string>> = {
  'sign-in': 'reason',
  'password-reset': 'reason',
  invitation: 'reason_invited',
  'new-session': 'reason_account',
  'email-change': 'reason',
  'email-change-notice': 'reason_account',
  'account-erased': 'reason_erased',
  'second-step-reset': 'reason_account',
};

/** Words of a mail with a secret link. `from` is the moment that its validity is told from; the same mail, the same words. */
export function identityMailContent(mail: IdentityMail, place: Place, from: Date, publicUrl: string): MailContent {
  const voice: Voice = mail.kind !== 'invitation' && mail.params['voice'] === 'tú' ? 'tú' : 'usted';
  const { locale } = mail;
  const values = {
    place: place.municipality ?? place.network ?? 'Tequio',
    post: postOf(mail),
    name: mail.params['name'] ?? '',
    inviter: mail.params['inviter'] ?? '',
    newEmail: mail.params['newEmail'] ?? '',
    reason: mail.params['reason'] ?? '',
    device: mail.params['device'] ?? notificationsDictionary.text(locale, 'identity.new-session.unknown_device'),
    at: moment(mail.params['at'], locale, place.timeZone),
    expiry: timeLeft(mail.expiresAt.getTime() - from.getTime(), locale),
  };
  const say = (part: string) =>
    notificationsDictionary.text(locale, `identity.${mail.kind}.${voice}.${part}` as Key, values);
  return {
    locale,
    voice,
    subject: say('subject'),
    heading: say('heading'),
    sections: [
      {
        heading: null,
        paragraphs: [
          ...(mail.kind === 'invitation' && values.name ? [say('greeting')] : []),
          say('body'),
          ...(values.inviter ? [say('inviter')] : []),
          ...(mail.params['message'] ? [say('message'), ...mail.params['message'].split(/\n+/)] : []),
          say('ignore'),
        ],
      },
    ],
    action: { label: say('action'), url: mail.url },
    place: { network: place.network, municipality: place.municipality },
    look: mailLook(place, publicUrl),
    reason: notificationsDictionary.text(locale, `identity.${REASONS[mail.kind]}.${voice}` as Key, values),
    unsubscribeUrl: null,
  };
}

/** «Enlace municipal (Unidad de Transparencia)» */
function postOf({ params, locale }: IdentityMail): string {
  const role = params['role'] ? roleName(locale, params['role']) : null;
  const office = params['office'] ?? null;
  return role && office && role !== office ? `${role} (${office})` : (office ?? role ?? '');
}

/** «15 minutos», «24 horas», «7 días»: rounded down, so that nobody comes too late. */
export function timeLeft(milliseconds: number, locale: 'es' | 'en'): string {
  const minutes = Math.max(1, Math.floor(milliseconds / MINUTE + 0.05));
  if (minutes <= 120) return notificationsDictionary.text(locale, 'expiry.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60 + 0.05);
  if (hours <= 48) return notificationsDictionary.text(locale, 'expiry.hours', { count: hours });
  return notificationsDictionary.text(locale, 'expiry.days', { count: Math.floor(hours / 24 + 0.05) });
}

function moment(at: string | null | undefined, locale: 'es' | 'en', timeZone: string | null): string {
  const date = at ? new Date(at) : null;
  if (!date || Number.isNaN(date.getTime())) return '';
  const format = new Intl.DateTimeFormat(locale === 'es' ? 'es-MX' : 'en', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: timeZone ?? 'America/Mexico_City',
  });
  return format.format(date);
}
