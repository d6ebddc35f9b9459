import type { MailFrequency } from '@tequio/contracts';
import { PostForm, Submit, WorkspaceSection } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { FrequencySelect } from './frequency-select.js';
import { followsText } from './follows.text.js';

export interface NoticeKindChoice {
  kind: string;
  title: string;
  inApp: boolean;
  mail: MailFrequency;
}

/** Where each kind of notice is read and how often it comes by mail; those that always come are told apart. */
export function NoticeKinds(props: { kinds: readonly NoticeKindChoice[]; always: readonly { kind: string; title: string }[]; email: string; idempotencyKey: string }) {
  const t = followsText[useReaderLocale()];
  return (
    <WorkspaceSection id="notices-where" title={t.where}>
      <p className="soft measure">{t.whereLead(props.email)}</p>
      <PostForm idempotencyKey={props.idempotencyKey} label={t.where}>
        <table className="tab tab--stack">
          <caption className="sr">{t.where}</caption>
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.ways.inApp}</th>
              <th scope="col">{t.ways.mail}</th>
            </tr>
          </thead>
          <tbody>
            {props.kinds.map((one) => (
              <tr key={one.kind}>
                <th scope="row">{one.title}</th>
                <td data-l={t.ways.inApp}>
                  <label className="opt">
                    <input type="checkbox" name="inApp" value={one.kind} defaultChecked={one.inApp} aria-label={t.wayOf(one.title, t.ways.inApp)} />
                  </label>
                </td>
                <td data-l={t.ways.mail}>
                  <FrequencySelect name={`mail-${one.kind}`} value={one.mail} label={t.wayOf(one.title, t.ways.mail)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="mt">
          <Submit intent="where" kind="plain">
            {t.whereSave}
          </Submit>
        </p>
      </PostForm>
      <h3 className="mt">{t.always}</h3>
      <p className="soft measure">{t.alwaysBody}</p>
      <ul className="small">
        {props.always.map(({ kind, title }) => (
          <li key={kind}>{title}</li>
        ))}
      </ul>
    </WorkspaceSection>
  );
}
