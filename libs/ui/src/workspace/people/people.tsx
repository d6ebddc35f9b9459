import type { Day, Instant } from '../calendar-words.js';
import { DataTable } from '../data/data-table.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FormField, SelectField, type Choice } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Note, Status, type Tone } from '../icon.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface MembershipRow {
  id: string;
  name: string;
  office: string;
  role: string;
  since: Day;
  self: boolean;
  /** Page on which the post is corrected; absent where the reader may not. */
  correctHref?: string;
  /** Absent where the reader may not. */
  end?: Confirmation & { pageHref: string };
}

export type InvitationState = 'pending' | 'accepted' | 'expired' | 'revoked' | 'declined' | 'bounced';

export interface InvitationRow {
  id: string;
  to: string;
  role: string;
  state: InvitationState;
  sentAt: Instant;
  expires: Instant;
}

/** An invitation to the liaison's post, or to cover it, that is still open. */
export interface OpenInvitation {
  id: string;
  to: string;
  expired: boolean;
  expires: Instant;
  mayChange: boolean;
  /** Days of a deputy. */
  days?: { from: Day | null; until: Day };
}

export type LiaisonField = 'liaisonName' | 'liaisonEmail' | 'liaisonReason' | 'deputyName' | 'deputyEmail' | 'deputyFrom' | 'deputyUntil' | 'deputyReason';

export interface LiaisonModel {
  /** `until`: last day, where it is known already. */
  holder: { membershipId: string; name: string; self: boolean; until: Day | null } | null;
  invited: OpenInvitation | null;
  /** `end` is absent where the reader may not. */
  deputy: { name: string; from: Day; until: Day; end?: Confirmation & { pageHref: string } } | null;
  deputyInvited: OpenInvitation | null;
  mayReplace: boolean;
  mayNameDeputy: boolean;
  /** Who has held the post or covered it, newest first; reasons are of those that ended. */
  history: { id: string; name: string; deputy: boolean; since: Day; until: Day | null; reason: string | null }[];
}

export interface PeopleModel {
  /** The municipality, where the institute looks at its people. */
  of?: { name: string; listLabel: string; listHref: string };
  members: MembershipRow[];
  invitations: InvitationRow[];
  /** Absent for networks and bodies, which have no liaison. */
  liaison?: LiaisonModel;
  /** What was typed of a relief, or of naming a deputy, that was refused. */
  liaisonValues?: Partial<Record<LiaisonField, string>>;
  roles: Choice[];
  /** Units of the plans, to choose from; absent where nobody of one is invited here. */
  units?: readonly string[];
  /** `asIs`: the name of a unit that its writer was warned of. */
  inviteValues: { name: string; email: string; role: string; office: string; days: string; asIs?: string };
  bulkHref?: string;
}

/**
 * Members, invitations and the relief of the liaison. Intents: `replace-liaison` (liaisonName, liaisonEmail, liaisonReason), `name-deputy`
 * (deputyName, deputyEmail, deputyFrom, deputyUntil, deputyReason), `invite`, `resend:<id>`, `revoke:<id>`.
 */
export function PeopleView({ model, idempotencyKey, errors }: { model: PeopleModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().people;
  return (
    <>
      {model.of ? <PageHead title={t.titleOf(model.of.name)} crumbs={[{ label: model.of.listLabel, href: model.of.listHref }, { label: t.titleOf(model.of.name) }]} lead={t.lead} /> : <PageHead title={t.title} lead={t.lead} />}
      <WorkspaceErrorSummary errors={errors} labels={{ liaisonName: t.liaison.newName, liaisonEmail: t.liaison.newEmail, liaisonReason: t.liaison.reason, deputyName: t.liaison.deputyName, deputyEmail: t.liaison.deputyEmail, deputyFrom: t.liaison.deputyFrom, deputyUntil: t.liaison.deputyUntil, deputyReason: t.liaison.deputyReason, name: t.invite.name, email: t.invite.email, role: t.invite.role, office: t.invite.office, days: t.invite.days }} />
      {model.liaison ? <LiaisonSection liaison={model.liaison} values={model.liaisonValues ?? {}} idempotencyKey={idempotencyKey} errors={errors} /> : null}
      <WorkspaceSection id="people-members" title={t.members}>
        <DataTable
          caption={t.members}
          rows={model.members}
          rowId={(row) => row.id}
          head={{
            label: t.person,
            cell: (row) => (
              <>
                {row.name} {row.self ? <span className="soft">({t.you})</span> : null}
                <small>{row.office}</small>
              </>
            ),
          }}
          columns={[
            { key: 'role', label: t.role, cell: (row) => row.role },
            { key: 'since', label: t.since, cell: (row) => <When at={row.since} /> },
            {
              key: 'end',
              label: t.actions,
              cell: (row) =>
                row.correctHref || row.end ? (
                  <span className="row">
                    {row.correctHref ? (
                      <a href={row.correctHref} aria-label={t.correctOne(row.name)}>
                        {t.correct}
                      </a>
                    ) : null}
                    {row.end ? <ConfirmDialog label={t.end} pageHref={row.end.pageHref} confirmation={row.end} kind="link" /> : null}
                  </span>
                ) : (
                  ''
                ),
            },
          ]}
          empty={null}
        />
      </WorkspaceSection>
      <WorkspaceSection id="people-invitations" title={t.invitations} aside={model.bulkHref ? <a className="small" href={model.bulkHref}>{t.invite.bulk}</a> : null}>
        <InvitationList rows={model.invitations} idempotencyKey={idempotencyKey} />
        <InviteForm model={model} idempotencyKey={idempotencyKey} errors={errors} />
      </WorkspaceSection>
    </>
  );
}

function LiaisonSection({ liaison, values, idempotencyKey, errors }: { liaison: LiaisonModel; values: NonNullable<PeopleModel['liaisonValues']>; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().people.liaison;
  const { holder, invited } = liaison;
  return (
    <WorkspaceSection id="people-liaison" title={t.title}>
      <div className="cols cols--even">
        <div>
          <p>{holder ? t.body(holder.name) : invited && !invited.expired ? t.between : t.none}</p>
          {holder?.until ? (
            <p className="small soft">
              {t.until} <When at={holder.until} />.
            </p>
          ) : null}
          {invited ? <Invited invitation={invited} text={invited.expired ? t.invitedExpired(invited.to) : t.invited(invited.to)} formKey={`${idempotencyKey}-invited`} /> : null}
          {holder && liaison.mayReplace ? (
            <PostForm idempotencyKey={`${idempotencyKey}-liaison`} hidden={{ membership: holder.membershipId }} label={t.submit}>
              <div className="pair">
                <FormField name="liaisonName" label={t.newName} autoComplete="off" value={values.liaisonName} error={errors?.liaisonName} />
                <FormField name="liaisonEmail" label={t.newEmail} kind="email" autoComplete="off" value={values.liaisonEmail} error={errors?.liaisonEmail} />
              </div>
              <FormField name="liaisonReason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={values.liaisonReason} error={errors?.liaisonReason} />
              <p className="mt">
                <Submit intent="replace-liaison" kind="plain">
                  {t.submit}
                </Submit>
              </p>
            </PostForm>
          ) : null}
        </div>
        <div>
          <h3>{t.deputy}</h3>
          <Deputy liaison={liaison} values={values} idempotencyKey={idempotencyKey} errors={errors} />
        </div>
      </div>
      <LiaisonHistory rows={liaison.history} />
    </WorkspaceSection>
  );
}

function Deputy({ liaison, values, idempotencyKey, errors }: { liaison: LiaisonModel; values: NonNullable<PeopleModel['liaisonValues']>; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().people.liaison;
  const { deputy, deputyInvited } = liaison;
  if (deputy)
    return (
      <>
        <p>
          <Status tone="now">{t.deputyNow(deputy.name)}</Status>
        </p>
        <p className="small soft">
          {t.deputyFrom} <When at={deputy.from} />. {t.deputyUntil} <When at={deputy.until} />.
        </p>
        {deputy.end ? <ConfirmDialog label={t.deputyEnd} pageHref={deputy.end.pageHref} confirmation={deputy.end} kind="link" /> : null}
      </>
    );
  if (deputyInvited) return <Invited invitation={deputyInvited} text={deputyInvited.expired ? t.invitedExpired(deputyInvited.to) : t.deputyInvited(deputyInvited.to)} formKey={`${idempotencyKey}-deputy-invited`} />;
  if (!liaison.mayNameDeputy) return <p className="soft">{t.deputyNone}</p>;
  const typed = errors !== undefined && Object.keys(errors).some((name) => name.startsWith('deputy'));
  return (
    <>
      <p className="soft">{t.deputyNone}</p>
      <details open={liaison.holder?.self || typed}>
        <summary className="link">{t.deputySubmit}</summary>
        <PostForm idempotencyKey={`${idempotencyKey}-deputy`} label={t.deputySubmit}>
          <div className="pair">
            <FormField name="deputyName" label={t.deputyName} autoComplete="off" value={values.deputyName} error={errors?.deputyName} />
            <FormField name="deputyEmail" label={t.deputyEmail} kind="email" autoComplete="off" value={values.deputyEmail} error={errors?.deputyEmail} />
            <FormField name="deputyFrom" label={t.deputyFrom} kind="date" value={values.deputyFrom} error={errors?.deputyFrom} />
            <FormField name="deputyUntil" label={t.deputyUntil} kind="date" value={values.deputyUntil} error={errors?.deputyUntil} />
          </div>
          <FormField name="deputyReason" label={t.deputyReason} hint={t.reasonHint} rows={2} max={2000} value={values.deputyReason} error={errors?.deputyReason} />
          <p className="mt">
            <Submit intent="name-deputy" kind="plain">
              {t.deputySubmit}
            </Submit>
          </p>
        </PostForm>
      </details>
    </>
  );
}

/** To whom the post was offered, until when, and what can be done meanwhile. */
function Invited({ invitation, text, formKey }: { invitation: OpenInvitation; text: string; formKey: string }) {
  const t = useText().people;
  return (
    <Note tone={invitation.expired ? 'late' : 'now'}>
      <p>{text}</p>
      <p className="small">
        {invitation.days ? (
          <>
            {invitation.days.from ? (
              <>
                {t.liaison.deputyFrom} <When at={invitation.days.from} />.{' '}
              </>
            ) : null}
            {t.liaison.deputyUntil} <When at={invitation.days.until} />.{' '}
          </>
        ) : null}
        {t.expiresOn} <When at={invitation.expires} />.
      </p>
      {invitation.mayChange ? (
        <PostForm idempotencyKey={formKey} className="row" label={text}>
          <InvitationActions id={invitation.id} to={invitation.to} />
        </PostForm>
      ) : null}
    </Note>
  );
}

function InvitationActions({ id, to }: { id: string; to: string }) {
  const t = useText().people;
  return (
    <>
      <button className="link" type="submit" name="intent" value={`resend:${id}`} aria-label={`${t.resend}: ${to}`}>
        {t.resend}
      </button>
      <button className="link link--end" type="submit" name="intent" value={`revoke:${id}`} aria-label={`${t.revoke}: ${to}`}>
        {t.revoke}
      </button>
    </>
  );
}

function LiaisonHistory({ rows }: { rows: LiaisonModel['history'] }) {
  const t = useText().people;
  if (!rows.some(({ until }) => until)) return null;
  return (
    <DataTable
      caption={t.liaison.history}
      rows={rows}
      rowId={(row) => row.id}
      head={{
        label: t.person,
        cell: (row) => (
          <>
            {row.name} {row.deputy ? <span className="soft">({t.liaison.historyDeputy})</span> : null}
          </>
        ),
      }}
      columns={[
        { key: 'since', label: t.since, cell: (row) => <When at={row.since} /> },
        { key: 'until', label: t.liaison.historyUntil, cell: (row) => (row.until ? <When at={row.until} /> : '') },
        { key: 'reason', label: t.liaison.historyReason, cell: (row) => row.reason ?? '' },
      ]}
      empty={null}
    />
  );
}

const invitationTone: Record<InvitationState, Tone> = { pending: 'now', accepted: 'ok', expired: 'soon', revoked: 'idle', declined: 'late', bounced: 'late' };

/** Nothing is left to do with these. */
const ENDED: ReadonlySet<InvitationState> = new Set<InvitationState>(['accepted', 'revoked', 'declined']);

export function InvitationList({ rows, idempotencyKey }: { rows: InvitationRow[]; idempotencyKey: string }) {
  const t = useText().people;
  if (rows.length === 0) return <EmptyFirst title={t.noInvitations}>{t.noInvitationsBody}</EmptyFirst>;
  return (
    <PostForm idempotencyKey={`${idempotencyKey}-invitations`} label={t.invitations}>
      <ul className="lines">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <b>{row.to}</b>
              <small>
                {row.role} · {t.sentOn} <When at={row.sentAt} /> · {t.expiresOn} <When at={row.expires} />
              </small>
            </span>
            <Status tone={invitationTone[row.state]}>{t.state[row.state]}</Status>
            {ENDED.has(row.state) ? null : (
              <span className="row">
                <InvitationActions id={row.id} to={row.to} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </PostForm>
  );
}

function InviteForm({ model, idempotencyKey, errors }: { model: PeopleModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().people.invite;
  return (
    <PostForm idempotencyKey={`${idempotencyKey}-invite`} hidden={model.inviteValues.asIs ? { asIs: model.inviteValues.asIs } : {}} className="card mt" labelledBy="people-invite">
      <h3 id="people-invite">{t.title}</h3>
      <div className="pair">
        <FormField name="name" label={t.name} autoComplete="off" value={model.inviteValues.name} error={errors?.name} />
        <FormField name="email" label={t.email} kind="email" autoComplete="off" value={model.inviteValues.email} error={errors?.email} />
        <SelectField name="role" label={t.role} choices={model.roles} blank="" value={model.inviteValues.role} error={errors?.role} />
        <FormField name="office" label={t.office} hint={model.units ? t.officeHint : undefined} list={model.units ? 'units' : undefined} autoComplete="off" value={model.inviteValues.office} error={errors?.office} />
        <FormField name="days" label={t.days} kind="number" value={model.inviteValues.days} error={errors?.days} />
      </div>
      {model.units ? (
        <datalist id="units">
          {model.units.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      ) : null}
      <p className="mt">
        <Submit intent="invite">{t.submit}</Submit>
      </p>
    </PostForm>
  );
}
