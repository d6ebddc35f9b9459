import type { Day, Instant } from '../calendar-words.js';
import { DataTable } from '../data/data-table.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FormField, SelectField, type Choice } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { EmptyFirst, PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Status, type Tone } from '../icon.js';
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

export interface PeopleModel {
  /** The municipality, where the institute looks at its people. */
  of?: { name: string; listLabel: string; listHref: string };
  members: MembershipRow[];
  invitations: InvitationRow[];
  /** Absent for networks and bodies, which have no liaison. */
  liaison?: { holder: { membershipId: string; name: string } | null; deputy: { name: string; from: Day; until: Day } | null; mayReplace: boolean; asksReason: boolean };
  /** What was typed of a relief that was refused. */
  reliefValues?: Partial<Record<'liaisonName' | 'liaisonEmail' | 'liaisonReason', string>>;
  roles: Choice[];
  /** Units of the plans, to choose from; absent where nobody of one is invited here. */
  units?: readonly string[];
  inviteValues: { name: string; email: string; role: string; office: string; days: string };
  bulkHref?: string;
}

/**
 * Members, invitations and the relief of the liaison. Intents: `replace-liaison` (liaisonName, liaisonEmail, liaisonReason), `name-deputy`
 * (deputyName, deputyEmail, deputyFrom, deputyUntil), `end-deputy`, `invite`, `resend:<id>`, `revoke:<id>`.
 */
export function PeopleView({ model, idempotencyKey, errors }: { model: PeopleModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().people;
  return (
    <>
      {model.of ? <PageHead title={t.titleOf(model.of.name)} crumbs={[{ label: model.of.listLabel, href: model.of.listHref }, { label: t.titleOf(model.of.name) }]} lead={t.lead} /> : <PageHead title={t.title} lead={t.lead} />}
      <WorkspaceErrorSummary errors={errors} labels={{ liaisonName: t.liaison.newName, liaisonEmail: t.liaison.newEmail, liaisonReason: t.liaison.reason, deputyName: t.liaison.deputyName, deputyEmail: t.liaison.deputyEmail, deputyFrom: t.liaison.deputyFrom, deputyUntil: t.liaison.deputyUntil, name: t.invite.name, email: t.invite.email, role: t.invite.role, office: t.invite.office, days: t.invite.days }} />
      {model.liaison ? <LiaisonSection liaison={model.liaison} values={model.reliefValues ?? {}} idempotencyKey={idempotencyKey} errors={errors} /> : null}
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

function LiaisonSection({ liaison, values, idempotencyKey, errors }: { liaison: NonNullable<PeopleModel['liaison']>; values: NonNullable<PeopleModel['reliefValues']>; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().people.liaison;
  return (
    <WorkspaceSection id="people-liaison" title={t.title}>
      <div className="cols cols--even">
        <div>
          <p>{liaison.holder ? t.body(liaison.holder.name) : t.none}</p>
          {liaison.mayReplace ? (
            <PostForm idempotencyKey={`${idempotencyKey}-liaison`} hidden={liaison.holder ? { membership: liaison.holder.membershipId } : {}} label={t.submit}>
              <div className="pair">
                <FormField name="liaisonName" label={t.newName} autoComplete="off" value={values.liaisonName} error={errors?.liaisonName} />
                <FormField name="liaisonEmail" label={t.newEmail} kind="email" autoComplete="off" value={values.liaisonEmail} error={errors?.liaisonEmail} />
              </div>
              {liaison.asksReason ? <FormField name="liaisonReason" label={t.reason} hint={t.reasonHint} rows={2} max={2000} value={values.liaisonReason} error={errors?.liaisonReason} /> : null}
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
          {liaison.deputy ? (
            <PostForm idempotencyKey={`${idempotencyKey}-deputy`} label={t.deputy}>
              <p>
                <Status tone="now">{t.deputyNow(liaison.deputy.name)}</Status>
              </p>
              <p className="small soft">
                {t.deputyFrom} <When at={liaison.deputy.from} />. {t.deputyUntil} <When at={liaison.deputy.until} />.
              </p>
              {liaison.mayReplace ? (
                <Submit intent="end-deputy" kind="link">
                  {t.deputyEnd}
                </Submit>
              ) : null}
            </PostForm>
          ) : (
            <>
              <p className="soft">{t.deputyNone}</p>
              {liaison.mayReplace ? (
                <details>
                  <summary className="link">{t.deputySubmit}</summary>
                  <PostForm idempotencyKey={`${idempotencyKey}-deputy`} label={t.deputySubmit}>
                    <div className="pair">
                      <FormField name="deputyName" label={t.deputyName} autoComplete="off" error={errors?.deputyName} />
                      <FormField name="deputyEmail" label={t.deputyEmail} kind="email" autoComplete="off" error={errors?.deputyEmail} />
                      <FormField name="deputyFrom" label={t.deputyFrom} kind="date" error={errors?.deputyFrom} />
                      <FormField name="deputyUntil" label={t.deputyUntil} kind="date" error={errors?.deputyUntil} />
                    </div>
                    <p className="mt">
                      <Submit intent="name-deputy" kind="plain">
                        {t.deputySubmit}
                      </Submit>
                    </p>
                  </PostForm>
                </details>
              ) : null}
            </>
          )}
        </div>
      </div>
    </WorkspaceSection>
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
                <button className="link" type="submit" name="intent" value={`resend:${row.id}`} aria-label={`${t.resend}: ${row.to}`}>
                  {t.resend}
                </button>
                <button className="link link--end" type="submit" name="intent" value={`revoke:${row.id}`} aria-label={`${t.revoke}: ${row.to}`}>
                  {t.revoke}
                </button>
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
    <PostForm idempotencyKey={`${idempotencyKey}-invite`} className="card mt" labelledBy="people-invite">
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
