import { CommitmentsService, ProgressService } from '@tequio/plans';
import { unitKey } from '@tequio/platform';
import type { CommitmentText } from '../content/commitments.js';
import { page, photograph, table } from '../example-files.js';
import type { Member } from '../example-stage.js';
import type { PlanCast, PromisedMilestone, Step } from './plan-story.js';

/**
 * What became of a milestone: `verified` and `reported` are done, the second not confirmed yet; `late` has passed its day
 * without a word.
 */
export interface MilestoneMark {
  is: 'verified' | 'reported' | 'partly' | 'returned' | 'withdrawn' | 'moved' | 'cancelled' | 'late' | 'pending';
  /** Government's percentage where it is not done. */
  percent?: number;
  /** Civil society's percentage; absent: it has not spoken. */
  society?: number;
  evidence?: 'image' | 'pdf' | 'csv' | 'link';
  reason?: string;
}

const RETURN_REASON = 'Las pruebas no permiten comprobar el total: falta la relación por colonia. Complételas y vuelva a informar.';
const MOVE_REASON = 'Las lluvias atípicas detuvieron los trabajos seis semanas; el Secretariado conoció la nueva fecha en su sesión.';
const CANCEL_REASON = 'El Secretariado acordó retirarlo: otra dependencia ya ofrece este servicio y duplicarlo costaría más.';

/** What happens to the milestones of one commitment after its publication, each thing on its day. */
export function reportSteps(cast: PlanCast, text: CommitmentText, milestones: readonly PromisedMilestone[], marks: readonly MilestoneMark[], reassigned = false): Step[] {
  return marks.flatMap((mark, index) => (milestones[index] ? stepsOf(cast, text, milestones[index], index, mark, reassigned) : []));
}

/** A unit reports on what it leads itself. */
export const leads = ({ office }: Member, { leadUnit }: CommitmentText): boolean => unitKey(office) === unitKey(leadUnit);

function stepsOf(cast: PlanCast, text: CommitmentText, milestone: PromisedMilestone, index: number, mark: MilestoneMark, reassigned: boolean): Step[] {
  const { stage, calendar, facilitator, society } = cast;
  const progress = stage.get(ProgressService);
  const part = text.milestones[index]!;
  const steps: Step[] = [];
  // Nothing is said on a day to come, nor all on the same day.
  const past = (day: number, before: number) => Math.min(day, -before);
  const minute = 60 + ((index * 53 + text.key.length * 17) % 300);
  let last: string | null = null;

  const government = (day: number, percent: number, body: string, evidence?: MilestoneMark['evidence']) => {
    const by = index % 2 && !reassigned && leads(cast.unit, text) ? cast.unit : cast.liaison;
    let file: Promise<string> | null = null;
    if (evidence && evidence !== 'link') steps.push({ at: calendar.at(day - 1, minute), run: async () => void (file = stage.upload(by, ...attachment(cast.name, part.title, evidence))) });
    steps.push({
      at: calendar.at(day, minute),
      run: async () => {
        const fileId = await file;
        const proof = fileId ? [{ description: `${part.means} (ejemplo)`, fileId }] : evidence ? [{ description: part.means, url: `https://example.org/${text.key}/hito-${index + 1}` }] : [];
        const report = await stage.as(by, (ctx) =>
          progress.report(ctx, milestone.id, { voice: 'government', percent, body, periodStartsOn: calendar.day(day - 75), periodEndsOn: calendar.day(day - 3), evidence: proof }),
        );
        last = report.id;
      },
    });
  };
  const verify = (day: number) => steps.push({ at: calendar.at(day, minute), run: () => stage.as(facilitator, (ctx) => progress.verify(ctx, last!)) });

  const due = milestone.due;
  switch (mark.is) {
    case 'verified':
      if (index % 2 === 0) {
        government(past(due - 45, 60), 40 + ((index * 13) % 25), part.partly);
        verify(past(due - 41, 56));
      }
      government(past(due - 6, 20), 100, part.done, mark.evidence ?? 'link');
      verify(past(due, 14));
      break;
    case 'reported':
      government(past(due - 5, 6), 100, part.done, mark.evidence ?? 'link');
      break;
    case 'partly':
      government(past(due - 25, 12), mark.percent ?? 50, part.partly, mark.evidence);
      break;
    case 'returned':
      government(past(due - 8, 15), 100, part.done, mark.evidence ?? 'link');
      steps.push({ at: calendar.at(past(due - 3, 9), minute), run: () => stage.as(facilitator, (ctx) => progress.return(ctx, last!, mark.reason ?? RETURN_REASON)) });
      break;
    case 'withdrawn':
      government(past(due - 40, 40), mark.percent ?? 30, part.partly);
      steps.push({
        at: calendar.at(past(due - 36, 34), minute),
        run: () => stage.as(cast.liaison, (ctx) => progress.withdraw(ctx, last!, 'El informe correspondía a otro hito; se presentará de nuevo con los datos correctos.')),
      });
      break;
    case 'moved': {
      const on = past(due - 15, 25);
      steps.push({
        at: calendar.at(on, minute),
        run: () => stage.as(cast.liaison, (ctx) => stage.get(CommitmentsService).moveDate(ctx, milestone.id, { dueOn: calendar.day(Math.min(Math.max(due, 0) + 55, milestone.ends)), reason: mark.reason ?? MOVE_REASON })),
      });
      government(past(on + 12, 7), mark.percent ?? 35, part.partly, mark.evidence);
      break;
    }
    case 'cancelled':
      steps.push({ at: calendar.at(past(due - 20, 30), minute), run: () => stage.as(cast.liaison, (ctx) => stage.get(CommitmentsService).cancelMilestone(ctx, milestone.id, mark.reason ?? CANCEL_REASON)) });
      break;
    case 'late':
    case 'pending':
      break;
  }
  const said = mark.society;
  if (said !== undefined) {
    const day = past(due + 4, 4);
    steps.push({
      at: calendar.at(day, minute + 45),
      run: () =>
        stage.as(society, (ctx) =>
          progress.report(ctx, milestone.id, {
            voice: 'society',
            percent: said,
            body: part.society,
            periodEndsOn: calendar.day(day - 3),
            evidence: said === 100 ? [{ description: 'Recorrido de comprobación', url: `https://example.org/${text.key}/recorrido-${index + 1}` }] : [],
          }),
        ),
    });
  }
  return steps;
}

function attachment(municipality: string, title: string, kind: 'image' | 'pdf' | 'csv'): [Promise<Buffer> | Buffer, string] {
  const name = `${municipality} ${title}`;
  switch (kind) {
    case 'image':
      return [photograph(name), 'ejemplo-fotografia.png'];
    case 'pdf':
      return [page(title, [`Informe de ${municipality}. Las cifras de este documento son simuladas y sirven para conocer el sistema.`]), 'ejemplo-informe.pdf'];
    case 'csv':
      return [table(name, ['colonia', 'programado', 'realizado'], 12), 'ejemplo-datos.csv'];
  }
}
