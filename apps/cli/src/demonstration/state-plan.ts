import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { dayInWords } from '@tequio/network';
import { ActionPlansService, CommitmentDrafts, PlanPublication } from '@tequio/plans';
import type { ExampleStage } from './example-stage.js';

/** What extracts of public pages say of a plan; what they do not say is empty (assets/ogp/LICENSES.md). */
const said = z.object({
  fecha_compilacion: z.iso.date(),
  compromisos: z
    .array(
      z.object({
        id_ogp: z.string().nullable(),
        plan: z.string(),
        titulo: z.string(),
        problema: z.string(),
        accion: z.string(),
        responsables: z.array(z.string()).min(1),
        /** A month, as `2022-02`. */
        inicio: z.string().nullable(),
        fin: z.string().nullable(),
        cumplimiento_reportado: z.string(),
        resultado: z.string(),
        hitos: z.array(z.string()),
        url_fuente: z.url(),
        responsables_inferidos: z.boolean(),
      }),
    )
    .min(1),
});
type Said = z.output<typeof said>['compromisos'][number];

const UNSAID = 'Sin dato en la fuente';

export async function statePlanSource(): Promise<z.output<typeof said>> {
  return said.parse(JSON.parse(await readFile(new URL('../../assets/ogp/estado-de-mexico.json', import.meta.url), 'utf8')));
}

/** The state's own past plan, in the network of the Estado de México. */
export async function captureStatePlan(stage: ExampleStage, networkId: string): Promise<void> {
  const { fecha_compilacion: compiledOn, compromisos: commitments } = await statePlanSource();
  const title = commitments[0]!.plan;
  const [, from, to] = /(\d{4})-(\d{4})$/.exec(title)!;
  const [plans, drafts] = [stage.get(ActionPlansService), stage.get(CommitmentDrafts)];
  const plan = await stage.ofNetwork(networkId, (ctx) => plans.create(ctx, { title, startsOn: `${from}-01-01`, endsOn: `${to}-12-31` }));
  // A plan that is written here begins with a legal context; of this one's the extracts say nothing.
  await stage.ofNetwork(networkId, (ctx) => plans.update(ctx, plan.id, 1, { legalContext: null }));
  for (const one of commitments)
    await stage.ofNetwork(networkId, async (ctx) => {
      const { id } = await drafts.add(ctx, plan.id, contentOf(one), { externalId: one.id_ogp });
      for (const milestone of one.hitos) await drafts.saveMilestone(ctx, id, { title: milestone });
    });
  await stage.ofNetwork(networkId, (ctx) =>
    stage.get(PlanPublication).capture(
      ctx,
      plan.id,
      `Ejemplo basado en resúmenes propios, en español, de extractos parciales de páginas públicas de opengovpartnership.org, compilados el ${dayInWords(compiledOn, 'es')}. No es texto oficial ni completo, ni un registro de esas instituciones.`,
    ),
  );
}

function contentOf(one: Said): object {
  const [leadUnit, ...otherUnits] = one.responsables;
  const extra = [
    ['Inicio', monthInWords(one.inicio)],
    ['Término', monthInWords(one.fin)],
    ['Cumplimiento reportado', one.cumplimiento_reportado === 'no extraído' ? UNSAID : one.cumplimiento_reportado],
    ['Resultado', one.resultado || UNSAID],
    ...(one.responsables_inferidos ? [['De dónde sale el responsable', 'De la lista general de instituciones del plan, no de la ficha del compromiso.']] : []),
    ['Clave en OGP', one.id_ogp ?? UNSAID],
    ['Fuente', one.url_fuente],
  ];
  return {
    title: one.titulo,
    // How it came about, what it serves and its days are nowhere said.
    kind: null,
    problem: one.problema || null,
    action: one.accion || null,
    leadUnit,
    otherUnits,
    extra: extra.map(([label, value]) => ({ label, value })),
  };
}

const monthInWords = (month: string | null): string =>
  month ? new Intl.DateTimeFormat('es-MX', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`)) : UNSAID;
