import { ChoiceField, FormField, PostForm, Submit, When, WorkspaceSection, type FormErrors } from '@tequio/ui';
import type { SettingsQuery } from '@tequio/contracts';
import { useReaderLocale } from '../../reader-locale.js';
import type { Posted } from '../forms/forms.js';
import { workspaceText } from '../workspace.text.js';

type Calendar = SettingsQuery['actingNetwork']['calendar'];

/** What a post about the calendar changes, on top of what the network has; null where it is about something else. */
export function calendarChange(posted: Posted, { nonWorkingDays }: Calendar) {
  switch (posted.intent) {
    case 'calendar':
      return { workWeek: posted.form.getAll('workWeek').map(Number), officialHolidays: posted.form.getAll('officialHolidays').includes('yes') };
    case 'close-days':
      return { nonWorkingDays: [...nonWorkingDays, { from: posted.text('from'), to: posted.text('to') || posted.text('from'), reason: posted.text('closedFor') }] };
    case 'open-days': {
      const [from = '', to = ''] = posted.target.split('_');
      return { nonWorkingDays: nonWorkingDays.filter((one) => one.from !== from || one.to !== to) };
    }
    default:
      return null;
  }
}

/** Fields by path of the API, which counts the stretches: the one that was typed stands last. */
export const calendarFields = ({ nonWorkingDays }: Calendar): Record<string, string> => ({
  [`nonWorkingDays.${nonWorkingDays.length}.from`]: 'from',
  [`nonWorkingDays.${nonWorkingDays.length}.to`]: 'to',
  [`nonWorkingDays.${nonWorkingDays.length}.reason`]: 'closedFor',
});

/** When the network works; works without JavaScript. */
export function CalendarForm(props: {
  calendar: Calendar;
  version: number;
  idempotencyKey: string;
  errors?: FormErrors;
  /** What was typed and refused; null where nothing was. */
  typed: Readonly<Record<string, string>> | null;
}) {
  const t = workspaceText(useReaderLocale()).settings.calendar;
  const { calendar, version, errors, typed } = props;
  const field = (name: string) => ({ name, value: typed?.[name] ?? '', error: errors?.[name] });
  return (
    <WorkspaceSection id="settings-calendar" title={t.title}>
      <p className="soft measure">{t.lead}</p>
      <div className="cols cols--even mt">
        <PostForm idempotencyKey={`${props.idempotencyKey}-week`} version={version} label={t.week}>
          <ChoiceField
            name="workWeek"
            label={t.week}
            many
            choices={t.days.map((label, index) => ({ value: String(index + 1), label }))}
            values={calendar.workWeek.map(String)}
            error={errors?.workWeek}
          />
          <ChoiceField
            name="officialHolidays"
            label={t.holidays}
            many
            optional
            choices={[{ value: 'yes', label: t.holidaysOff }]}
            values={calendar.officialHolidays ? ['yes'] : []}
            error={errors?.officialHolidays}
          />
          <p className="mt">
            <Submit intent="calendar" kind="plain">
              {t.save}
            </Submit>
          </p>
        </PostForm>
        <div>
          <h3>{t.closed}</h3>
          {calendar.nonWorkingDays.length ? (
            <PostForm idempotencyKey={`${props.idempotencyKey}-open`} version={version} label={t.closed}>
              <ul className="lines">
                {calendar.nonWorkingDays.map(({ from, to, reason }) => (
                  <li key={`${from}_${to}`}>
                    <span>
                      <b>{reason}</b>
                      <small>
                        <When at={from} />
                        {to === from ? null : (
                          <>
                            {' '}
                            {t.until} <When at={to} />
                          </>
                        )}
                      </small>
                    </span>
                    <Submit intent={`open-days:${from}_${to}`} kind="plain">
                      {t.remove} {reason}
                    </Submit>
                  </li>
                ))}
              </ul>
            </PostForm>
          ) : (
            <p className="soft">{t.none}</p>
          )}
          <details className="mt" open={Boolean(typed && errors)}>
            <summary className="link">{t.add}</summary>
            <PostForm idempotencyKey={`${props.idempotencyKey}-close`} version={version} label={t.add}>
              <FormField {...field('from')} label={t.from} kind="date" />
              <FormField {...field('to')} label={t.to} kind="date" optional />
              <FormField {...field('closedFor')} label={t.reason} hint={t.reasonHint} />
              <p className="mt">
                <Submit intent="close-days" kind="plain">
                  {t.addSubmit}
                </Submit>
              </p>
            </PostForm>
          </details>
        </div>
      </div>
    </WorkspaceSection>
  );
}
