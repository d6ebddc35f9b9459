import { useRef } from 'react';
import { SaveState, TwoEditorsNotice, VersionCompare, type OtherEditor } from '../autosave/save-state.js';
import { useAutosave } from '../autosave/use-autosave.js';
import type { DraftConflict, SaveDraft } from '../autosave/autosaver.js';
import { MilestoneGantt, type MilestoneBar } from '../body/milestone-gantt.js';
import type { Day, Instant } from '../calendar-words.js';
import { ConfirmDialog, type Confirmation } from '../form/confirm.js';
import { WorkspaceErrorSummary, type FormErrors } from '../form/error-summary.js';
import { ChoiceField, FormField, FormSection, type SectionState } from '../form/form-field.js';
import { PostForm, Submit } from '../form/post-form.js';
import { PageHead, type PageCrumb } from '../frame/page-head.js';
import { Status, type Tone } from '../icon.js';
import { useText } from '../workspace-context.js';
import { SdgPicker, type SdgChoice } from './sdg-picker.js';

export const commitmentTextFields = ['name', 'plainSummary', 'problem', 'promise', 'contribution', 'relevance', 'baseline', 'indicator', 'leadUnit', 'leadOffice', 'counterpart', 'budget'] as const;
export type CommitmentTextField = (typeof commitmentTextFields)[number];
export const pillarNames = ['transparency', 'participation', 'accountability', 'innovation'] as const;
export type PillarName = (typeof pillarNames)[number];

export interface MilestoneModel {
  /** Empty for a row not yet saved. */
  id: string;
  /** Version that was read; sent as `lock.<id>`. */
  lock: number;
  name: string;
  starts: string;
  ends: string;
  owner: string;
  means: string;
  weight: string;
}

export interface CommitmentEditorModel {
  id: string;
  crumbs: PageCrumb[];
  title: string | null;
  status: { tone: Tone; text: string };
  version: number;
  savedAt?: Instant;
  today: Day;
  values: Record<CommitmentTextField, string> & { kind: 'co_created' | 'proactive'; starts: string; ends: string; pillars: PillarName[]; sdg: string[] };
  from: Partial<Record<CommitmentTextField, string>>;
  units: string[];
  /** All goals and targets, and what is searched for among them. */
  sdg: { query: string; choices: SdgChoice[] };
  milestones: MilestoneModel[];
  bars: MilestoneBar[];
  /** What is saved and cannot be approved as it is, by field. */
  wrong?: FormErrors;
  sections: [SectionState, SectionState, SectionState, SectionState, SectionState];
  /** The plan is published: a change makes a version and needs a reason. */
  amends: boolean;
  reason?: string;
  otherEditor?: OtherEditor;
  remove?: Confirmation & { pageHref: string };
  publicHref?: string;
}

export interface CommitmentEditorProps {
  model: CommitmentEditorModel;
  idempotencyKey: string;
  errors?: FormErrors;
  conflict?: DraftConflict;
  save?: SaveDraft;
}

/**
 * The ficha de compromiso. Text fields by `commitmentTextFields`; `kind`, `starts`, `ends`, `pillars`, `sdg` (several);
 * milestones as `milestones.<index>.<id|name|starts|ends|owner|means|weight>`. Intents: `save`, `add-milestone`,
 * `remove-milestone:<index>`, `search-sdg`.
 */
export function CommitmentEditorView({ model, idempotencyKey, errors, conflict, save }: CommitmentEditorProps) {
  const text = useText();
  const t = text.plan.ficha;
  const form = useRef<HTMLFormElement>(null);
  // A published plan changes only on purpose, with a reason: nothing is saved by itself.
  const { state, disputed, base, resolve } = useAutosave({ form, draftKey: `commitment.${model.id}`, version: model.version, save: model.amends ? undefined : save, conflict });
  const wrong: FormErrors = { ...model.wrong, ...(state.kind === 'invalid' ? state.errors : {}), ...errors };
  const field = (name: CommitmentTextField, label: string) => ({
    name,
    label,
    value: model.values[name],
    from: model.from[name],
    error: wrong[name],
  });
  const labels = fieldLabels(t, model.milestones.length);
  const title = (part: 0 | 1 | 2 | 3 | 4) => t.sections[part] ?? '';
  return (
    <>
      <PageHead title={model.title ?? t.titleNew} crumbs={model.crumbs} actions={model.amends ? null : <SaveState state={state} savedAt={model.savedAt} />}>
        <p className="row">
          <Status tone={model.status.tone}>{model.status.text}</Status>
        </p>
      </PageHead>
      {disputed ? <VersionCompare conflict={disputed} idempotencyKey={idempotencyKey} focused={disputed === conflict} onChoose={save ? resolve : undefined} /> : null}
      <PostForm ref={form} id="commitment" idempotencyKey={idempotencyKey} version={base.version} label={model.title ?? t.titleNew}>
        {/* Enter in a field saves; it neither removes a milestone nor searches. */}
        <button type="submit" name="intent" value="save" className="sr" tabIndex={-1} aria-hidden="true">
          {text.plan.save}
        </button>
        <WorkspaceErrorSummary errors={errors} labels={labels} />
        {model.otherEditor ? <TwoEditorsNotice other={model.otherEditor} /> : null}
        <div className="cols cols--even">
          <div>
            <FormSection id="ficha-1" title={title(0)} state={model.sections[0]}>
              <FormField {...field('name', t.name)} max={300} />
              <FormField {...field('plainSummary', t.plain)} hint={t.plainHint} rows={3} max={600} />
              <FormField {...field('promise', t.promise)} rows={4} max={3000} />
              <ChoiceField name="kind" label={t.kind} hint={t.kindHint} choices={[{ value: 'co_created', label: t.kinds.co_created }, { value: 'proactive', label: t.kinds.proactive }]} values={[model.values.kind]} error={wrong.kind} />
              <div className="pair">
                <FormField name="starts" label={t.starts} kind="date" value={model.values.starts} error={wrong.starts} />
                <FormField name="ends" label={t.ends} kind="date" value={model.values.ends} error={wrong.ends} />
              </div>
            </FormSection>
            <FormSection id="ficha-2" title={title(1)} state={model.sections[1]}>
              <FormField {...field('problem', t.problem)} rows={4} max={3000} />
              <FormField {...field('contribution', t.contribution)} rows={4} max={3000} />
              <FormField {...field('relevance', t.relevance)} rows={3} max={3000} />
              <FormField {...field('baseline', t.baseline)} rows={2} max={1500} optional />
              <FormField {...field('indicator', t.indicator)} optional />
            </FormSection>
          </div>
          <div>
            <FormSection id="ficha-3" title={title(2)} state={model.sections[2]}>
              <FormField {...field('leadUnit', t.leadUnit)} list="units" />
              <datalist id="units">
                {model.units.map((unit) => (
                  <option value={unit} key={unit} />
                ))}
              </datalist>
              <FormField {...field('leadOffice', t.leadPerson)} optional />
              <FormField {...field('counterpart', t.counterpart)} optional />
              <FormField {...field('budget', t.budget)} rows={2} max={2000} optional />
            </FormSection>
            <FormSection id="ficha-4" title={title(3)} state={model.sections[3]}>
              <ChoiceField name="pillars" label={t.pillars} many choices={pillarNames.map((pillar) => ({ value: pillar, label: t.pillar[pillar] }))} values={model.values.pillars} error={wrong.pillars} />
              <SdgPicker query={model.sdg.query} choices={model.sdg.choices} chosen={model.values.sdg} error={wrong.sdg} />
            </FormSection>
          </div>
        </div>
        <div className="mt-l">
          <FormSection id="ficha-5" title={title(4)} state={model.sections[4]}>
            <MilestoneFields milestones={model.milestones} locks={base.locks} errors={wrong} />
            {model.bars.length ? (
              <div className="mt-l">
                <h3>{t.timeline}</h3>
                <MilestoneGantt milestones={model.bars} today={model.today} />
              </div>
            ) : null}
          </FormSection>
        </div>
        {model.amends ? <FormField name="reason" label={t.reasonForChange} hint={t.reasonHint} rows={3} max={2000} value={model.reason} error={errors?.reason} /> : null}
      </PostForm>
      <section className="bar" aria-label={model.title ?? t.titleNew}>
        <span />
        {model.remove ? <ConfirmDialog label={text.form.remove} pageHref={model.remove.pageHref} confirmation={model.remove} kind="link" /> : null}
        <button type="submit" form="commitment" name="intent" value="save" className="btn btn--go">
          {model.amends ? t.saveVersion : text.plan.save}
        </button>
      </section>
    </>
  );
}

/** Label of each field of the form, by its name. */
function fieldLabels(t: ReturnType<typeof useText>['plan']['ficha'], milestones: number): Record<string, string> {
  const { name, plain: plainSummary, promise, kind, starts, ends, problem, contribution, relevance, baseline, indicator, leadUnit, leadPerson: leadOffice, counterpart, budget, pillars, sdg } = t;
  const rows = Array.from({ length: milestones }, (_, index) =>
    Object.entries({ name: t.milestoneName, starts, ends, owner: t.owner, means: t.means, weight: t.weight }).map(([field, label]) => [`milestones.${index}.${field}`, `${t.milestoneN(index + 1)}, ${label}`] as const),
  );
  return { name, plainSummary, promise, kind, starts, ends, problem, contribution, relevance, baseline, indicator, leadUnit, leadOffice, counterpart, budget, pillars, sdg, ...Object.fromEntries(rows.flat()) };
}

function MilestoneFields({ milestones, locks = {}, errors }: { milestones: MilestoneModel[]; locks?: Record<string, number>; errors?: FormErrors }) {
  const t = useText().plan.ficha;
  return (
    <>
      {milestones.map((milestone, index) => {
        const field = (name: Exclude<keyof MilestoneModel, 'lock'>) => ({ name: `milestones.${index}.${name}`, value: milestone[name], error: errors?.[`milestones.${index}.${name}`] });
        return (
          <fieldset className="card mt" key={milestone.id || `new-${index}`}>
            <legend className="sr">{t.milestoneN(index + 1)}</legend>
            <div className="row row--apart">
              <h3 aria-hidden="true">{t.milestoneN(index + 1)}</h3>
              <Submit intent={`remove-milestone:${index}`} kind="link-end">
                {t.removeMilestone(index + 1)}
              </Submit>
            </div>
            <input type="hidden" name={`milestones.${index}.id`} value={milestone.id} />
            <input type="hidden" name={`lock.${milestone.id}`} value={locks[milestone.id] ?? milestone.lock} />
            <FormField {...field('name')} label={t.milestoneName} max={300} />
            <div className="pair">
              <FormField {...field('starts')} label={t.starts} kind="date" />
              <FormField {...field('ends')} label={t.ends} kind="date" />
              <FormField {...field('owner')} label={t.owner} list="units" />
              <FormField {...field('weight')} label={t.weight} hint={t.weightHint} kind="number" optional />
            </div>
            <FormField {...field('means')} label={t.means} hint={t.meansHint} />
          </fieldset>
        );
      })}
      <p className="mt">
        <Submit intent="add-milestone" kind="plain">
          {t.addMilestone}
        </Submit>
      </p>
    </>
  );
}
