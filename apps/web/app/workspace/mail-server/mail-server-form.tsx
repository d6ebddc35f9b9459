import type { MailServerPageQuery } from '@tequio/contracts';
import { FormField, PostForm, SelectField, Submit, type FormErrors } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import type { Posted } from '../forms/forms.js';
import { mailServerText } from './mail-server.text.js';

export type Server = NonNullable<MailServerPageQuery['mailServer']>;
/** What is typed, without the password: that is never shown again. */
export type ServerDraft = Readonly<Record<'host' | 'port' | 'security' | 'userName' | 'senderName' | 'senderAddress', string>>;

const EMPTY: ServerDraft = { host: '', port: '587', security: 'STARTTLS', userName: '', senderName: '', senderAddress: '' };

export const draftOf = (server: Server | null): ServerDraft => (server ? { ...server, port: String(server.port) } : EMPTY);

export const draftIn = ({ text }: Posted): ServerDraft => ({
  host: text('host'),
  port: text('port'),
  security: text('security') === 'TLS' ? 'TLS' : 'STARTTLS',
  userName: text('userName'),
  senderName: text('senderName'),
  senderAddress: text('senderAddress'),
});

/** Where the network's mails go, as whom, and in whose name. */
export function MailServerForm({ draft, server, errors, idempotencyKey }: { draft: ServerDraft; server: Server | null; errors?: FormErrors; idempotencyKey: string }) {
  const t = mailServerText[useReaderLocale()];
  const field = (name: keyof ServerDraft) => ({ name, label: t[name], value: draft[name], error: errors?.[name] });
  return (
    <PostForm idempotencyKey={idempotencyKey} version={server?.version ?? 0} className="measure" label={t.settings}>
      <FormField {...field('senderName')} max={100} autoComplete="organization" />
      <FormField {...field('senderAddress')} kind="email" hint={t.senderAddressHint} autoComplete="off" />
      <FormField {...field('host')} hint={t.hostHint} autoComplete="off" />
      <div className="pair">
        <SelectField {...field('security')} choices={['STARTTLS', 'TLS'].map((value) => ({ value, label: t.securities[value]! }))} />
        <FormField {...field('port')} kind="number" hint={t.portHint} autoComplete="off" />
      </div>
      <FormField {...field('userName')} autoComplete="off" />
      <FormField name="password" label={t.password} kind="password" hint={server ? t.passwordKept : t.passwordHint} error={errors?.password} optional={!!server} autoComplete="new-password" />
      {server && server.state !== 'UNTRIED' ? <p className="soft">{t.change}</p> : null}
      <p className="mt">
        <Submit intent="save">{t.save}</Submit>
      </p>
    </PostForm>
  );
}
