import type { AdviceTalkQuery } from '@tequio/contracts';
import { FileUploadField, FormField, Icon, Note, PostForm, Submit, useKeptDraft, When, type FormErrors, type SentForm } from '@tequio/ui';
import { Fragment, useRef, type ReactNode } from 'react';
import { useReaderLocale } from '../../reader-locale.js';
import type { Typed } from '../forms/typed.js';
import { filesIn } from './advice.model.js';
import { adviceText } from './advice.text.js';
import { pieces } from './links.js';

/** Bytes of a file; the server's own limit. */
const MAX_BYTES = 25 * 1024 * 1024;
const LONGEST = 10_000;

export type Entry = AdviceTalkQuery['adviceEntries']['nodes'][number];
export type SpaceKind = 'municipality' | 'institute';

/** A plain text as it was written, its web addresses as links. */
export function PlainText({ text }: { text: string }) {
  return (
    <p className="said">
      {pieces(text).map((piece, index) =>
        'href' in piece ? (
          <a href={piece.href} rel="external nofollow noopener" key={index}>
            {piece.href}
          </a>
        ) : (
          <Fragment key={index}>{piece.text}</Fragment>
        ),
      )}
    </p>
  );
}

/** One thing that happened in a thread; `remove`: the form with which its text can be taken away. */
export function EntryView({ entry, remove }: { entry: Entry; remove: ReactNode }) {
  const t = adviceText[useReaderLocale()];
  if (entry.kind !== 'MESSAGE')
    return (
      <li className="happened">
        {t.thread.events[entry.kind](entry.body ?? null)} · {entry.office ?? t.sides[entry.side]}, <When at={entry.saidAt} />
      </li>
    );
  return (
    <li className={entry.own ? 'say say--own' : 'say'} id={`m-${entry.id}`}>
      <p className="small">
        <b>{entry.own ? t.thread.you : (entry.name ?? entry.office ?? t.sides[entry.side])}</b>{' '}
        <span className="soft">
          · {[t.sides[entry.side], ...(entry.own || (entry.name && entry.name !== entry.office) ? [entry.office] : []), ...(entry.byMail ? [t.thread.byMail] : [])].filter(Boolean).join(' · ')} · <When at={entry.saidAt} />
        </span>
      </p>
      {entry.removalReason ? (
        <p className="soft">
          <Icon name="lock" /> {t.thread.removed(entry.removedByOffice ?? null, entry.removalReason)}
        </p>
      ) : (
        <PlainText text={entry.body ?? ''} />
      )}
      {entry.quoted ? (
        <details className="mt">
          <summary className="link small">{t.thread.quoted}</summary>
          <p className="said small soft">{entry.quoted}</p>
        </details>
      ) : null}
      {entry.files.length ? (
        <ul className="stack-s mt">
          {entry.files.map((file) => (
            <li key={file.id}>
              <a href={file.path}>{file.name}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {remove}
    </li>
  );
}

export interface MessageFormProps {
  formKey: string;
  kind: SpaceKind;
  /** Names the draft on this device. */
  draftKey: string;
  /** The message that was sent last. */
  sent?: SentForm | null;
  /** Absent: posts to the page itself. */
  action?: string;
  hidden?: Record<string, string>;
  label: string;
  /** On the button. */
  send: string;
  intent: string;
  mayAttach: boolean;
  /** Stands on the page of the thing that it is about, beside fields of the same names. */
  beside?: boolean;
  errors?: FormErrors;
  typed?: Typed;
  /** Fields before the message. */
  children?: ReactNode;
}

/** Id of a field of a message on the page of the thing that it is about. */
export const besideId = (name: string): string => `advice-${name}`;

/** A message being written. The file stands last: what is typed before it is kept also where the file is refused. */
export function MessageForm({ formKey, kind, draftKey, sent = null, action, hidden, label, send, intent, mayAttach, beside, errors, typed, children }: MessageFormProps) {
  const t = adviceText[useReaderLocale()].message;
  const form = useRef<HTMLFormElement>(null);
  useKeptDraft({ form, draftKey, formKey, sent });
  const files = filesIn(typed ?? {});
  return (
    <PostForm ref={form} idempotencyKey={formKey} action={action} hidden={hidden} multipart label={label} className="measure">
      {/* What the Enter key presses, for it presses the first button of a form. */}
      <button type="submit" name="intent" value={intent} hidden />
      {children}
      <FormField name="body" id={beside ? besideId('body') : undefined} label={t.body} hint={t.bodyHint} rows={6} max={LONGEST} value={typed?.['body']} error={errors?.body} />
      <label className="opt mt">
        <input type="checkbox" name="awaits" value="yes" defaultChecked={typed ? typed['awaits'] === 'yes' : true} />
        {t.awaits[kind]}
      </label>
      <FormField name="due" id={beside ? besideId('due') : undefined} label={t.due} kind="date" optional value={typed?.['due']} error={errors?.due} />
      {mayAttach ? (
        <>
          {files.length ? (
            <div className="mt">
              <Note tone="ok" role="status">
                <p>
                  <b>{t.attached}</b>
                </p>
                <ul className="stack-s">
                  {files.map((file, index) => (
                    <li key={file.id} className="row row--apart">
                      <input type="hidden" name={`file.${index}`} value={file.id} />
                      <input type="hidden" name={`fileLabel.${index}`} value={file.name} />
                      {file.name}
                      <Submit intent={`detach:${index}`} kind="link">
                        {t.detach(file.name)}
                      </Submit>
                    </li>
                  ))}
                </ul>
              </Note>
            </div>
          ) : null}
          <FileUploadField name="attachment" label={t.file} hint={t.fileHint} accept=".pdf,.jpg,.jpeg,.png,.xlsx,.csv" typesInWords={t.fileTypes} maxBytes={MAX_BYTES} optional error={errors?.attachment} />
          <p>
            <Submit intent="attach" kind="link">
              {t.attach}
            </Submit>
          </p>
        </>
      ) : null}
      <p className="mt">
        <Submit intent={intent}>{send}</Submit>
      </p>
      <p className="small soft">{t.kept}</p>
    </PostForm>
  );
}

/** What the fields of a message are called, for the summary of errors. */
export function messageLabels(t: (typeof adviceText)['es']): Record<string, string> {
  return { body: t.message.body, due: t.message.due, attachment: t.message.file, title: t.subject, place: t.place };
}

