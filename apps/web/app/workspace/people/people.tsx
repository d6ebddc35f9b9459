import { Note, PeopleView } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { ifAllowed, runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { newKey, readForm, refused, type Posted } from '../forms/forms.js';
import type { Call } from '../operations.js';
import { errorsOf } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { membersOf } from './members.js';
import { INVITE_FIELDS, peopleModel, LIAISON_FIELDS } from './people.model.js';
import { peoplePlace, type PeoplePlace } from './people-place.js';
import {
  INVITE,
  NAME_DEPUTY,
  PEOPLE_INVITED,
  REPLACE_LIAISON,
  RESEND,
  REVOKE,
} from './people.queries.js';
import { UNITS } from '../commitments/commitments.queries.js';
import { UNREACHABLE_MEMBERS } from '../returned-mail/returned-mail.queries.js';
import { returnedMailText } from '../returned-mail/returned-mail.text.js';
import { recordEs } from '../record.dictionary.es.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const EMPTY = { name: '', email: '', role: '', office: '', days: '14' };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const space = context.get(spaceContext);
  const place = await peoplePlace(call, params['place']);
  const { tenantId } = place;
  const [members, unreachable, invited] = await Promise.all([
    membersOf(call, tenantId),
    ifAllowed(runHere(call, UNREACHABLE_MEMBERS, {})),
    ifAllowed(runHere(call, PEOPLE_INVITED, { tenantId })),
  ]);
  // Who is invited for a unit is told apart by its name: it is chosen from those of the plans.
  const ofUnits = invited?.invitableRoles.some(({ key }) => key === 'implementing_unit') ? await ifAllowed(runHere(call, UNITS, {})) : null;
  const key = newKey();
  return {
    key,
    place: place.name,
    unreachable: (unreachable?.unreachableMembers ?? []).filter((one) => one.tenantId === tenantId),
    sent: new URL(request.url).searchParams.get('enviada'),
    mayInvite: (invited?.invitableRoles.length ?? 0) > 0,
    model: peopleModel(members, invited, space, { place, key, today: todayIn(space.network.timeZone), values: EMPTY, units: ofUnits?.workspaceUnits }),
  };
}

type Result = { __typename: string; email?: string };

async function perform(call: Call, posted: Posted, { tenantId }: PeoplePlace): Promise<{ result: Result; names: Record<string, string> }> {
  const options = { key: posted.key };
  const holder = async () =>
    (await membersOf(call, tenantId)).find((one) => one.current && one.role === 'liaison' && !one.deputyOf)?.id ?? '';
  switch (posted.intent) {
    case 'replace-liaison': {
      const input = {
        membershipId: posted.text('membership') || (await holder()),
        name: posted.text('liaisonName') || null,
        email: posted.text('liaisonEmail'),
        reason: posted.text('liaisonReason'),
      };
      return {
        ...(await runHere(call, REPLACE_LIAISON, { input }, options)),
        names: { name: 'liaisonName', email: 'liaisonEmail', reason: 'liaisonReason' },
      };
    }
    case 'name-deputy': {
      const input = {
        membershipId: await holder(),
        name: posted.text('deputyName') || null,
        email: posted.text('deputyEmail'),
        from: posted.text('deputyFrom'),
        until: posted.text('deputyUntil'),
        reason: posted.text('deputyReason'),
      };
      return {
        ...(await runHere(call, NAME_DEPUTY, { input }, options)),
        names: { name: 'deputyName', email: 'deputyEmail', from: 'deputyFrom', until: 'deputyUntil', reason: 'deputyReason' },
      };
    }
    case 'resend':
      return { ...(await runHere(call, RESEND, { id: posted.target }, options)), names: {} };
    case 'revoke':
      return { ...(await runHere(call, REVOKE, { id: posted.target, reason: recordEs.people.revokeReason }, options)), names: {} };
    default: {
      const days = Number(posted.text('days'));
      const input = {
        tenantId,
        name: posted.text('name') || null,
        email: posted.text('email'),
        role: posted.text('role'),
        office: posted.text('office'),
        expiresInDays: Number.isInteger(days) && days > 0 ? days : null,
      };
      return { ...(await runHere(call, INVITE, { input }, options)), names: { expiresInDays: 'days' } };
    }
  }
}

/**
 * Units of the plan, where an implementing unit is invited under a name that is none of them: it would find nothing to
 * report. Null where it is one, where no plan names any, and where whoever invites was told and sends the name again.
 */
async function strangeUnit(call: Call, posted: Posted): Promise<readonly string[] | null> {
  const office = posted.text('office');
  if (posted.intent !== 'invite' || posted.text('role') !== 'implementing_unit' || !office || posted.text('asIs') === office) return null;
  const units = (await ifAllowed(runHere(call, UNITS, {})))?.workspaceUnits ?? [];
  return units.length && !units.some((unit) => unit.localeCompare(office, 'es', { sensitivity: 'base' }) === 0) ? units : null;
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const posted = await readForm(request);
  const place = await peoplePlace(call, params['place']);
  const stranger = await strangeUnit(call, posted);
  const done = stranger ? null : await ifAllowed(perform(call, posted, place));
  const values =
    posted.intent === 'invite'
      ? (Object.fromEntries(INVITE_FIELDS.map((name) => [name, posted.text(name)])) as typeof EMPTY)
      : EMPTY;
  const liaison = Object.fromEntries(LIAISON_FIELDS.map((name) => [name, posted.text(name)]));
  if (stranger) return refused({ office: workspaceText(locale).people.strangeUnit(posted.text('office'), stranger) }, { values: { ...values, asIs: posted.text('office') }, liaison });
  if (!done) return refused({ form: workspaceText(locale).people.notYours }, { values, liaison });
  const { result, names } = done;
  const errors = errorsOf(result, names);
  if (errors) return refused(errors, { values, liaison });
  throw redirect(
    result.email && posted.intent !== 'revoke'
      ? `${place.href}?enviada=${encodeURIComponent(result.email)}`
      : place.href,
  );
}

export default function People() {
  const locale = useReaderLocale();
  const { key, place, unreachable, sent, mayInvite, model } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).people;
  return (
    <>
      <PageTitle title={workspaceText(locale).nav.people} place={place} errors={done?.errors} />
      {sent && !done ? (
        <Note tone="ok" role="status">
          <p>{t.sent(sent)}</p>
        </Note>
      ) : null}
      {unreachable.length ? (
        <Note tone="late">
          <p>
            <b>{returnedMailText[locale].peopleTitle}</b>
          </p>
          <p>{returnedMailText[locale].peopleBody}</p>
          <ul>
            {unreachable.map((one) => (
              <li key={one.membershipId}>
                {one.name || returnedMailText[locale].unnamed} · {one.office}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
      <PeopleView
        model={done ? { ...model, inviteValues: done.values, liaisonValues: done.liaison } : model}
        idempotencyKey={key}
        errors={done?.errors}
      />
      {mayInvite ? null : <p className="small soft mt">{t.notYours}</p>}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
