import { useLocale } from '../locale/locale.js';

export type FollowedKind = 'commitment' | 'plan' | 'municipality';

export interface FollowFormProps {
  /** Where the form posts. */
  action: string;
  kind: FollowedKind;
  /** Id of what is followed. */
  subject: string;
  title?: string;
  /** Where whoever has an account follows from it. */
  asMe: string;
  /** Address of the privacy notice that the person accepts. */
  privacyNotice: string;
  /** Version of it that is shown, recorded with the consent. */
  privacyVersion: string;
  /** How many already follow; left out when unknown. */
  followers?: number | null;
  /** The page to come back to: a path of this portal. */
  back: string;
}

/** Follow by e-mail without a password: a link confirms it, one click ends it. */
export function FollowForm(props: FollowFormProps) {
  const { t } = useLocale();
  return (
    <section className="card stack" aria-labelledby="seguir-titulo">
      <h2 id="seguir-titulo">{props.title ?? t.follow.title[props.kind]}</h2>
      <form action={props.action} method="post" className="stack">
        <input type="hidden" name="kind" value={props.kind} />
        <input type="hidden" name="subject" value={props.subject} />
        <input type="hidden" name="notice" value={props.privacyVersion} />
        <input type="hidden" name="back" value={props.back} />
        <div>
          <label htmlFor="email">{t.follow.email}</label>
          <span className="hint" id="email-hint">
            {t.follow.hint}
          </span>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={254}
            aria-describedby="email-hint"
          />
        </div>
        <label className="option small">
          <input type="checkbox" name="consent" value="yes" required /> <span>{t.follow.consent}</span>
        </label>
        <p className="small">
          <a href={props.privacyNotice}>{t.follow.readNotice}</a>
        </p>
        <button>{t.follow.button[props.kind]}</button>
      </form>
      <p className="small">
        <a href={props.asMe}>{t.follow.asMe}</a>
      </p>
      {typeof props.followers === 'number' && props.followers > 0 && (
        <p className="small soft">{t.follow.followers(props.followers)}</p>
      )}
    </section>
  );
}
