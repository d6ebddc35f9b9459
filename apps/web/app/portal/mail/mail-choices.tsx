import { Checkbox, Day, EmptyState, ErrorSummary, Intro, Notice, Select, useLocale, type FieldError } from '@tequio/ui';
import { data, Form, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { z } from 'zod';
import { usePageText } from '../pages.js';
import { PageHead } from '../frame/page-head.js';
import { localizedPath } from '../portal-paths.js';
import { FREQUENCIES, GENERAL_FREQUENCIES, type MailChoice } from '../../mail-frequencies.js';
import { chooseMail, mailReader, pauseMail } from './mail-choices.queries.js';

const hour = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0).max(23)]).default(null);
const form = z.object({
  frequency: z.enum(GENERAL_FREQUENCIES),
  paused: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
  quietFrom: hour,
  quietUntil: hour,
});
const FIELDS = ['quietFrom', 'quietUntil'] as const;

type Given = MailChoice & { follows: readonly { id: string; frequency: (typeof FREQUENCIES)[number] }[] };
type Outcome = { state: 'done' | 'expired' } | { state: 'incomplete'; errors: FieldError[]; given: Given };

/** Reading the link changes nothing: programs that open the links of a mail must not choose for the person. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  return {
    reader: await mailReader({ context, request }, params['token'] ?? ''),
    said: new URL(request.url).searchParams.get('listo'),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const reading = { context, request };
  const token = params['token'] ?? '';
  const posted = await request.formData();
  const here = new URL(request.url).pathname;
  // What a mail program posts for its own button (RFC 8058).
  if (posted.get('List-Unsubscribe') === 'One-Click') return data<Outcome>({ state: (await pauseMail(reading, token)) === 'expired' ? 'expired' : 'done' });
  const parsed = form.safeParse(Object.fromEntries(['frequency', 'paused', ...FIELDS].map((name) => [name, posted.get(name) ?? undefined])));
  // Not what this page's form sends: it is shown anew.
  if (!parsed.success) throw redirect(here);
  const follows = [...posted].flatMap(([name, value]) => {
    const frequency = FREQUENCIES.find((one) => one === value);
    return name.startsWith('f-') && frequency ? [{ id: name.slice(2), frequency }] : [];
  });
  const outcome = await chooseMail(reading, token, parsed.data satisfies MailChoice, follows);
  if (outcome === 'saved') throw redirect(`${here}?listo=1`);
  if (outcome === 'expired') return data<Outcome>({ state: 'expired' }, { status: 404 });
  const errors = outcome.issues.map(({ path, message }): FieldError => ({ field: FIELDS.find((field) => field === path) ?? 'quietUntil', message }));
  return data<Outcome>({ state: 'incomplete', errors, given: { ...parsed.data, follows } }, { status: 422 });
}

/** How often mail comes, chosen by its reader without signing in; what was sent, and why. */
export default function MailChoices() {
  const { reader, said } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { locale } = useLocale();
  const text = usePageText().mail;
  if (!reader || done?.state === 'expired') {
    return (
      <div className="wrap">
        <PageHead title={text.expiredTitle} unlisted />
        <Intro title={text.expiredTitle} lead={text.expiredLead} />
      </div>
    );
  }
  const { errors, given } = done?.state === 'incomplete' ? done : { errors: [], given: null };
  const error = (field: string) => errors.find((one) => one.field === field)?.message;
  const hours = [{ value: '', text: text.anyHour }, ...Array.from({ length: 24 }, (_, at) => ({ value: String(at), text: text.hour(at) }))];
  const { follows, sent } = reader;
  const choices = given ?? reader.choices;
  return (
    <div className="wrap">
      <PageHead title={text.title} error={errors.length > 0} unlisted />
      <ErrorSummary errors={errors} />
      <Intro title={text.title} lead={reader.account ? text.leadAccount : reader.email ? text.lead(reader.email) : text.leadNobody}>
        {errors.length === 0 && (said === '1' || done) && (
          <div className="note">
            <Notice status>
              <p>{choices.paused ? text.paused : text.saved}</p>
            </Notice>
          </div>
        )}
      </Intro>
      <Form method="post" action="#errores" noValidate>
        <fieldset>
          <legend>{text.often}</legend>
          {GENERAL_FREQUENCIES.map((one) => (
            <label key={one} className="option">
              <input type="radio" name="frequency" value={one} defaultChecked={choices.frequency === one} /> <span>{text.general[one]}</span>
            </label>
          ))}
        </fieldset>
        {reader.waiting > 0 && <p className="hint">{text.waiting(reader.waiting)}</p>}
        <div className="note">
          <Checkbox name="paused" value="yes" defaultChecked={choices.paused} label={text.pause} />
        </div>
        <fieldset className="note">
          <legend>{text.quiet}</legend>
          <p className="hint">{text.quietHint}</p>
          <Select name="quietFrom" label={text.quietFrom} options={hours} defaultValue={String(choices.quietFrom ?? '')} error={error('quietFrom')} />
          <Select name="quietUntil" label={text.quietUntil} options={hours} defaultValue={String(choices.quietUntil ?? '')} error={error('quietUntil')} />
        </fieldset>
        {!reader.account && (
          <section aria-labelledby="follows">
            <h2 id="follows">{text.follows}</h2>
            {follows.length === 0 ? (
              <EmptyState title={text.noFollows}>{text.noFollowsBody}</EmptyState>
            ) : (
              <ul className="rows">
                {follows.map((one) => (
                  <li key={one.id}>
                    <Select
                      name={`f-${one.id}`}
                      label={one.title}
                      options={FREQUENCIES.map((value) => ({ value, text: text.each[value] }))}
                      defaultValue={given?.follows.find(({ id }) => id === one.id)?.frequency ?? one.frequency}
                    />
                    <p className="small">
                      <a href={localizedPath(locale, one.path)}>{text.see}</a> · <a href={one.leavePath}>{text.leave}</a>
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        <p className="note">
          <button>{text.save}</button>
        </p>
      </Form>
      {reader.account ? (
        <p className="note">
          <a href="/cuenta/avisos">{text.account}</a>
        </p>
      ) : (
        <section aria-labelledby="sent">
          <h2 id="sent">{text.sent}</h2>
          {sent.length === 0 ? (
            <EmptyState title={text.noneSent}>{text.noneSentBody}</EmptyState>
          ) : (
            <ul className="rows">
              {sent.map((one) => (
                <li key={one.id}>
                  <strong>{one.subject}</strong>
                  <p className="small soft">
                    <Day value={one.at} /> · {text.states[one.state]} · {one.why}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
