import { FormField, PostForm, SaveState, Submit, useAutosave, VersionCompare, WorkspaceSection, type DraftConflict, type FormErrors, type SaveDraft } from '@tequio/ui';
import { useCallback, useRef } from 'react';
import { useRevalidator } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import type { PlanField } from '../plans/plan.model.js';
import { plansText } from '../plans/plans.text.js';

export interface PlanDataProps {
  plan: { id: string; key: string; href: string; lock: number; open: boolean; values: Record<PlanField, string> };
  /** What the form's own post was refused with. */
  done: { errors?: FormErrors; conflict?: DraftConflict; typed: Readonly<Record<string, string>> } | undefined;
}

/** The plan's own texts: they save themselves while they are written, and by their button. */
export function PlanData({ plan: { id, key, href, lock, open, values }, done }: PlanDataProps) {
  const t = plansText[useReaderLocale()].data;
  const form = useRef<HTMLFormElement>(null);
  const { revalidate } = useRevalidator();
  const save = useCallback<SaveDraft>(
    async (draft) => {
      const response = await fetch(`${href}/guardar`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(draft) });
      if (!response.ok) throw new Error(`not saved: ${response.status}`);
      const saved = (await response.json()) as Awaited<ReturnType<SaveDraft>>;
      // What the plan lacks, its title and the version that its acts are asked with follow the text; what was refused stays to be read.
      if (saved.kind !== 'refused') void revalidate();
      return saved;
    },
    [href, revalidate],
  );
  const { state, disputed, base, resolve } = useAutosave({ form, draftKey: `plan.${id}`, version: lock, save: open ? save : undefined, conflict: done?.conflict });
  const wrong: FormErrors = { ...(state.kind === 'invalid' ? state.errors : {}), ...done?.errors };
  const field = (name: PlanField) => ({ name, value: done?.typed[name] ?? values[name], error: wrong[name], readOnly: !open });
  return (
    <WorkspaceSection id="plan-data" title={t.heading} aside={open ? <SaveState state={state} /> : null}>
      {disputed ? <VersionCompare conflict={disputed} idempotencyKey={`${key}-choice`} focused={disputed === done?.conflict} onChoose={resolve} /> : null}
      <PostForm ref={form} idempotencyKey={`${key}-data`} version={base.version} label={t.heading}>
        <FormField {...field('title')} label={t.title} max={200} />
        <div className="pair">
          <FormField {...field('startsOn')} label={t.starts} kind="date" />
          <FormField {...field('endsOn')} label={t.ends} kind="date" />
        </div>
        <FormField {...field('introduction')} label={t.introduction} hint={t.introductionHint} rows={5} />
        <FormField {...field('legalContext')} label={t.legal} rows={4} />
        <FormField {...field('methodology')} label={t.method} rows={4} optional />
        {open ? (
          <p className="mt">
            <Submit intent="save" kind="plain">
              {t.save}
            </Submit>
          </p>
        ) : null}
      </PostForm>
    </WorkspaceSection>
  );
}
