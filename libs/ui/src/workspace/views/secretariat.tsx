import { SeatsHemicycle, type SeatMark, type SectorCount } from '../body/seats.js';
import type { Day, Instant } from '../calendar-words.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { FormField, SelectField, type Choice } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { PageHead, WorkspaceSection } from '../frame/page-head.js';
import { Status, type Tone } from '../icon.js';
import { TrackStepper, type TrackStep } from '../tasks/stages.js';
import { When } from '../when.js';
import { useText } from '../workspace-context.js';

export interface SeatModel {
  id: string;
  mark: SeatMark;
  sectorId: string;
  sectorName: string;
  /** Null: vacant. */
  holder: { name: string; office: string } | null;
  alternate: { name: string; office: string } | null;
  starts: Day | null;
  ends: Day | null;
  version: number;
}

export interface SecretariatModel {
  status: { tone: Tone; text: string };
  steps: TrackStep[];
  readOnly: boolean;
  sectors: SectorCount[];
  seats: SeatModel[];
  facilitator: { name: string; office: string };
  rules: { version: number; values: Record<'quorum' | 'noticeDays' | 'extraordinaryNoticeDays' | 'minutesDays' | 'sessionsPerYear', string>; majority: string; majorities: Choice[]; remote: boolean };
  act: { version: number; date: string; place: string; mayor: string; folio: string | null; documentHref: string | null };
  missing: string[];
  install?: Confirmation & { pageHref: string };
  savedAt?: Instant;
}

const ruleFields = ['quorum', 'noticeDays', 'extraordinaryNoticeDays', 'minutesDays', 'sessionsPerYear'] as const;

/**
 * Seats by sector, facilitator, rules and installation act. Intents: `save-seat` (seat, sector, holderName, holderOffice,
 * alternateName, alternateOffice, starts, ends), `remove-seat`, `add-seat` (sector), `save-facilitator`, `save-rules`, `save-act`.
 */
export function SecretariatView({ model, idempotencyKey, errors }: { model: SecretariatModel; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().plan.secretariat;
  return (
    <>
      <PageHead title={t.title}>
        <p className="row">
          <Status tone={model.status.tone}>{model.status.text}</Status>
        </p>
      </PageHead>
      <TrackStepper label={t.state} steps={model.steps} />
      <WorkspaceErrorSummary errors={errors} />
      <div className="cols">
        <div>
          <SeatsSection model={model} idempotencyKey={idempotencyKey} errors={errors} />
          <RulesSection model={model} idempotencyKey={idempotencyKey} errors={errors} />
          <ActSection model={model} idempotencyKey={idempotencyKey} errors={errors} />
        </div>
        <div className="sticky">
          <WorkspaceSection id="sec-composition" title={t.composition}>
            <SeatsHemicycle seats={model.seats.map((seat) => seat.mark)} sectors={model.sectors} />
          </WorkspaceSection>
        </div>
      </div>
      <section className="bar" aria-label={t.title}>
        <span>
          <b>{t.missing(model.missing.length)}</b> <span className="soft">{model.missing.join(' · ')}</span>
        </span>
        {model.install && model.missing.length === 0 ? <ConfirmDialog label={t.install} pageHref={model.install.pageHref} confirmation={model.install} kind="go" /> : null}
        {model.act.documentHref ? (
          <a className="btn" href={model.act.documentHref}>
            {t.downloadAct}
          </a>
        ) : null}
      </section>
    </>
  );
}

type PartProps = { model: SecretariatModel; idempotencyKey: string; errors?: FormErrors };

function SeatsSection({ model, idempotencyKey, errors }: PartProps) {
  const text = useText();
  const t = text.plan.secretariat;
  return (
    <WorkspaceSection id="sec-seats" title={t.seats}>
      <ul className="lines">
        {model.seats.map((seat) => (
          <li key={seat.id} id={`seat-${seat.id}`}>
            <span>
              <b>
                {seat.mark.label} · {seat.holder?.name ?? <span className="soft">{t.vacant}</span>}
              </b>
              <small>
                {seat.sectorName}
                {seat.holder ? ` · ${seat.holder.office}` : ''}
                {seat.alternate ? ` · ${t.alternate}: ${seat.alternate.name}` : ''}
                {seat.starts ? (
                  <>
                    {' · '}
                    <When at={seat.starts} /> – {seat.ends ? <When at={seat.ends} /> : text.data.noData}
                  </>
                ) : null}
              </small>
            </span>
            {model.readOnly ? null : <SeatForm seat={seat} sectors={model.sectors} idempotencyKey={idempotencyKey} errors={errors} />}
          </li>
        ))}
      </ul>
      {model.readOnly ? null : (
        <PostForm idempotencyKey={`${idempotencyKey}-add`} className="row row--end" label={t.addSeat}>
          <span>
            <SelectField name="sector" id="new-seat-sector" label={t.sector} choices={model.sectors.map((sector) => ({ value: sector.id, label: sector.name }))} />
          </span>
          <Submit intent="add-seat" kind="plain">
            {t.addSeat}
          </Submit>
        </PostForm>
      )}
    </WorkspaceSection>
  );
}

function SeatForm({ seat, sectors, idempotencyKey, errors }: { seat: SeatModel; sectors: SectorCount[]; idempotencyKey: string; errors?: FormErrors }) {
  const t = useText().plan.secretariat;
  // Errors of one seat are named `seat.<id>.<field>`, so that each has a place to land.
  const field = (name: string) => ({ name, id: `f-seat-${seat.id}-${name}`, error: errors?.[`seat.${seat.id}.${name}`] });
  const wrong = Object.keys(errors ?? {}).some((name) => name.startsWith(`seat.${seat.id}.`));
  return (
    <details open={wrong}>
      <summary className="link">{t.editSeat(seat.mark.label)}</summary>
      <PostForm idempotencyKey={`${idempotencyKey}-${seat.id}`} version={seat.version} hidden={{ seat: seat.id }} className="card" label={t.editSeat(seat.mark.label)}>
        <SelectField {...field('sector')} label={t.sector} choices={sectors.map((sector) => ({ value: sector.id, label: sector.name }))} value={seat.sectorId} />
        <div className="pair">
          <FormField {...field('holderName')} label={t.holder} value={seat.holder?.name} optional autoComplete="off" />
          <FormField {...field('holderOffice')} label={t.office} value={seat.holder?.office} optional autoComplete="off" />
          <FormField {...field('alternateName')} label={t.alternate} value={seat.alternate?.name} optional autoComplete="off" />
          <FormField {...field('alternateOffice')} label={`${t.alternate}: ${t.office.toLocaleLowerCase()}`} value={seat.alternate?.office} optional autoComplete="off" />
          <FormField {...field('starts')} label={t.starts} kind="date" value={seat.starts ?? ''} optional />
          <FormField {...field('ends')} label={t.ends} kind="date" value={seat.ends ?? ''} optional />
        </div>
        <p className="row mt">
          <Submit intent="save-seat" kind="plain">
            {t.saveSeat}
          </Submit>
          <Submit intent="remove-seat" kind="link-end">
            {t.removeSeat}
          </Submit>
        </p>
      </PostForm>
    </details>
  );
}

function RulesSection({ model, idempotencyKey, errors }: PartProps) {
  const t = useText().plan.secretariat;
  const { rules } = model;
  return (
    <WorkspaceSection id="sec-rules" title={t.rules}>
      <p className="soft measure">{t.rulesSource}</p>
      <PostForm idempotencyKey={`${idempotencyKey}-rules`} version={rules.version} label={t.rules}>
        <div className="pair">
          <FormField name="facilitatorName" label={t.facilitator} hint={t.facilitatorHint} value={model.facilitator.name} readOnly={model.readOnly} error={errors?.facilitatorName} />
          <FormField name="facilitatorOffice" label={`${t.facilitator}: ${t.office.toLocaleLowerCase()}`} value={model.facilitator.office} readOnly={model.readOnly} error={errors?.facilitatorOffice} />
          {ruleFields.map((name) => (
            <FormField key={name} name={name} label={t[name]} kind="number" value={rules.values[name]} readOnly={model.readOnly} error={errors?.[name]} />
          ))}
          <SelectField name="majority" label={t.majority} choices={rules.majorities} value={rules.majority} error={errors?.majority} />
        </div>
        <label className="opt mt">
          <input type="checkbox" name="remote" value="yes" defaultChecked={rules.remote} disabled={model.readOnly} />
          {t.remote}
        </label>
        {model.readOnly ? null : (
          <p className="mt">
            <Submit intent="save-rules" kind="plain">
              {t.saveRules}
            </Submit>
          </p>
        )}
      </PostForm>
    </WorkspaceSection>
  );
}

function ActSection({ model, idempotencyKey, errors }: PartProps) {
  const t = useText().plan.secretariat;
  return (
    <WorkspaceSection id="sec-act" title={t.act} aside={model.act.folio ? <span className="code">{model.act.folio}</span> : null}>
      <PostForm idempotencyKey={`${idempotencyKey}-act`} version={model.act.version} label={t.act}>
        <div className="pair">
          <FormField name="installedOn" label={t.actDate} kind="date" value={model.act.date} readOnly={model.readOnly} error={errors?.installedOn} />
          <FormField name="place" label={t.actPlace} value={model.act.place} readOnly={model.readOnly} error={errors?.place} />
        </div>
        <FormField name="oathTakenBy" label={t.actMayor} value={model.act.mayor} readOnly={model.readOnly} error={errors?.oathTakenBy} />
        {model.readOnly ? null : (
          <p className="mt">
            <Submit intent="save-act" kind="plain">
              {t.saveAct}
            </Submit>
          </p>
        )}
      </PostForm>
    </WorkspaceSection>
  );
}
