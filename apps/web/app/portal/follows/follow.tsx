import { Checkbox, ErrorSummary, Intro, TextField, useLocale, type FieldError } from '@tequio/ui';
import { data, Form, useActionData, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { usePageText } from '../pages.js';
import { PageHead } from '../frame/page-head.js';
import { safePath } from '../../safe-path.js';
import { useFrameData, usePaths } from '../frame/portal-frame.js';
import { localeOf } from '../portal-paths.js';
import { followableOf, requestFollow } from './follow.queries.js';
import { hasMailbox } from '../../workspace/operation/mailbox.js';

const request = z.object({
  kind: z.enum(['commitment', 'plan', 'municipality']),
  subject: z.string().min(1).max(64),
  notice: z.coerce.number().int().min(0),
  back: z.string().max(500).default('/'),
  email: z.email().max(254),
  consent: z.literal('yes'),
});

interface Given {
  kind: string;
  subject: string;
  notice: string;
  back: string;
  email: string;
}

type Invalid = Partial<Record<'email' | 'consent', string | null>>;

type Outcome = { given: Given } & (
  | {
      state: 'sent';
      /** How long the link that was sent works. */
      linkHours: number;
      title: string | null;
      /** Mails stay on this machine. */
      mailbox: boolean;
    }
  /** What has to be corrected; null where the page has its own words for it. */
  | { state: 'incomplete'; invalid: Invalid }
  | { state: 'refused'; message: string; remedy: string | null }
  | { state: 'missing' }
);

/** Asks for a follow. The answer is one and the same whether the address is known or not. */
export async function action({ context, request: asked }: ActionFunctionArgs) {
  const form = Object.fromEntries([...(await asked.formData())].map(([name, value]) => [name, String(value).trim()]));
  const given: Given = {
    kind: form['kind'] ?? '',
    subject: form['subject'] ?? '',
    notice: form['notice'] ?? '',
    back: form['back'] ?? '/',
    email: (form['email'] ?? '').slice(0, 254),
  };
  const parsed = request.safeParse(form);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    if (wrong.has('kind') || wrong.has('subject') || wrong.has('notice'))
      return data<Outcome>({ state: 'missing', given }, { status: 422 });
    const invalid: Invalid = Object.fromEntries(
      (['email', 'consent'] as const).filter((name) => wrong.has(name)).map((name) => [name, null]),
    );
    return data<Outcome>({ state: 'incomplete', given, invalid }, { status: 422 });
  }
  const { kind, subject, email, notice } = parsed.data;
  const reading = { context, request: asked };
  const locale = localeOf(new URL(asked.url).pathname);
  const outcome = await requestFollow(reading, { kind, subject, email, noticeVersion: notice, locale });
  if (outcome.state === 'sent') {
    const [followed, mailbox] = await Promise.all([followableOf(reading, kind, subject), hasMailbox(reading)]);
    return data<Outcome>({ ...outcome, given, title: followed?.title ?? null, mailbox });
  }
  if (outcome.state === 'refused') return data<Outcome>({ ...outcome, given }, { status: 429 });
  if (outcome.state === 'unknown') return data<Outcome>({ state: 'missing', given }, { status: 422 });
  // The notice changed while the form was open: it is asked again, for the one in force.
  const current = outcome.notice === null ? notice : (await followableOf(reading, kind, subject))?.noticeVersion;
  if (current === undefined) return data<Outcome>({ state: 'missing', given }, { status: 422 });
  const invalid: Invalid = {
    ...(outcome.email === null ? {} : { email: outcome.email }),
    ...(outcome.notice === null ? {} : { consent: outcome.notice }),
  };
  return data<Outcome>({ state: 'incomplete', given: { ...given, notice: String(current) }, invalid }, { status: 422 });
}

export default function Follow() {
  const outcome = useActionData<typeof action>();
  const { t } = useLocale();
  const text = usePageText().follow;
  const paths = usePaths();
  const network = useFrameData()?.network?.slug ?? null;
  const back = safePath(outcome?.given.back, paths.home);
  if (outcome?.state === 'sent') {
    return (
      <div className="wrap">
        <PageHead title={text.sentTitle} unlisted />
        <Intro title={text.sentTitle} lead={text.sentLead(outcome.title)}>
          <ul className="stack note">
            {text.sentAdvice(outcome.linkHours).map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          {outcome.mailbox && (
            <p className="note">
              <a href="/buzon">{text.mailbox}</a>
            </p>
          )}
          <p className="note">
            <a href={back}>{text.back}</a>
          </p>
        </Intro>
      </div>
    );
  }
  if (outcome?.state === 'refused') {
    return (
      <div className="wrap">
        <PageHead title={outcome.message} error unlisted />
        <Intro title={outcome.message} lead={outcome.remedy ?? undefined}>
          <p className="note">
            <a href={back}>{text.back}</a>
          </p>
        </Intro>
      </div>
    );
  }
  if (outcome?.state !== 'incomplete') {
    return (
      <div className="wrap">
        <PageHead title={text.missingTitle} unlisted />
        <Intro title={text.missingTitle} lead={text.missingLead}>
          <p className="note">
            <a className="button" href={paths.home}>
              {t.chrome.allNetworks}
            </a>
          </p>
        </Intro>
      </div>
    );
  }
  const own = { email: t.follow.invalid, consent: t.follow.consentMissing };
  const error = (field: 'email' | 'consent') => (field in outcome.invalid ? (outcome.invalid[field] ?? own[field]) : undefined);
  const errors: FieldError[] = (['email', 'consent'] as const).flatMap((field) => {
    const message = error(field);
    return message === undefined ? [] : [{ field, message }];
  });
  return (
    <div className="wrap">
      <PageHead title={text.title} error unlisted />
      <ErrorSummary errors={errors} />
      <Intro title={t.follow.title.commitment} />
      <Form method="post" action={`${paths.follow(network)}#errores`} noValidate>
        {(['kind', 'subject', 'notice', 'back'] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={outcome.given[name]} />
        ))}
        <TextField
          name="email"
          type="email"
          label={t.follow.email}
          hint={t.follow.hint}
          autoComplete="email"
          maxLength={254}
          defaultValue={outcome.given.email}
          error={error('email')}
        />
        <Checkbox name="consent" value="yes" label={t.follow.consent} error={error('consent')} />
        <button>{text.confirmButton}</button>
      </Form>
      <p className="note">
        <a href={back}>{text.back}</a>
      </p>
    </div>
  );
}
