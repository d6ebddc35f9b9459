import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Files } from '@tequio/documents';
import { endorsement, PlansStage, refusalOf, wholeCommitment } from '../testing/stage.js';
import { PlanImport } from './plan-import.service.js';
import { PlanSpreadsheet } from './plan-spreadsheet.js';

describe('a plan as a sheet', () => {
  let stage: PlansStage;
  beforeAll(async () => {
    stage = await PlansStage.open();
  });
  afterAll(() => stage?.close());

  const liaison = () => stage.as('liaison');
  const bring = (planId: string, content: Buffer | string, options: Parameters<PlanImport['import']>[3] = {}) =>
    stage.write(liaison(), (ctx) => stage.get(PlanImport).import(ctx, planId, Buffer.from(content as string), options));
  const empty = async () => (await stage.write(liaison(), (ctx) => stage.plans.create(ctx, { title: 'Plan de una hoja', startsOn: '2027-01-01', endsOn: '2027-12-31' }))).id;
  const content = (planId: string) =>
    stage.owner(
      `select c.number, c.external_id, v.kind, v.title, v.promise, v.problem, v.status_quo, v.action, v.contribution, v.relevance, v.pillars, v.lead_unit, v.other_units,
         v.counterpart, v.sources, v.budget, v.development_plan, v.starts_on::text, v.ends_on::text, v.sdg_goals, v.sdg_targets, v.extra,
         (select json_agg(json_build_array(mv.title, mv.activities, mv.starts_on, mv.due_on, mv.owner, mv.means, mv.indicator, mv.weight) order by mv.position)
            from milestone_versions mv where mv.commitment_version_id = v.id) as milestones
       from commitments c join commitment_versions v on v.id = coalesce(c.working_version_id, c.current_version_id) where c.plan_id = $1 order by c.number`,
      [planId],
    );

  it.each(['xlsx', 'csv'] as const)('comes back from %s exactly as it went out, formulas and all', async (format) => {
    const { planId } = await stage.drafted(stage.a, 2, 3);
    await stage.write(liaison(), (ctx) =>
      stage.drafts.add(ctx, planId, {
        ...wholeCommitment(3),
        title: '=cmd|"/c calc"!A1',
        problem: '-2+3 <b>«ñandú»</b>, "con comillas"\ny dos líneas',
        kind: 'proactive',
        otherUnits: ['Obras; y Servicios', '@Catastro'],
        sources: ['Propuesta 14; mesa 2'],
        extra: [
          { label: 'Localidad', value: '+San Juan' },
          { label: 'Presupuesto', value: 'El de antes' },
        ],
      }),
    );
    const before = await content(planId);
    const file = await stage.get(PlanSpreadsheet).export(liaison(), planId, format);
    expect(file.fileName).toMatch(new RegExp(`^plan-de-accion-local-2027(-\\d+)?\\.${format}$`));
    const copy = await empty();
    const first = await bring(copy, file.content);
    expect(first).toMatchObject({ applied: true, problems: [], commitments: { created: 3 }, milestones: { created: 6 } });
    expect(await content(copy)).toEqual(before);
    expect(await bring(copy, file.content)).toMatchObject({ commitments: { created: 0, updated: 0, unchanged: 3 }, milestones: { created: 0, updated: 0, unchanged: 6 } });
    expect(await content(copy)).toEqual(before);
  });

  it('writes no formula, and works none out', async () => {
    const planId = await empty();
    await stage.write(liaison(), (ctx) => stage.drafts.add(ctx, planId, { title: '=1+1', problem: '@SUM(A1)' }));
    const csv = (await stage.get(PlanSpreadsheet).export(liaison(), planId, 'csv')).content.toString();
    expect(csv).toContain("'=1+1");
    expect(csv).not.toMatch(/(^|[,\n])"?[=@]/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await stage.get(PlanSpreadsheet).export(liaison(), planId, 'xlsx')).content as unknown as ArrayBuffer);
    book.worksheets[0]!.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));

    const sheet = new ExcelJS.Workbook();
    const page = sheet.addWorksheet('Hoja1');
    page.addRow(['Compromiso', 'Problema']);
    page.addRow(['Alumbrado público', { formula: 'WEBSERVICE("http://malo")', result: 'lo que la hoja guardó' }]);
    const other = await empty();
    await bring(other, Buffer.from(await sheet.xlsx.writeBuffer()));
    expect(await content(other)).toMatchObject([{ title: 'Alumbrado público', problem: 'lo que la hoja guardó' }]);
  });

  it('understands the sheet that a municipality has: title rows, merged cells, its own headings', async () => {
    const sheet = new ExcelJS.Workbook();
    const page = sheet.addWorksheet('PAL');
    page.addRow(['Plan de Acción Local 2027']);
    page.addRow([]);
    page.addRow(['NÚM.', 'NOMBRE DEL COMPROMISO', 'problematica', 'Dependencia Responsable', 'Pilar', 'ACTIVIDAD', 'Fecha límite', 'Localidad']);
    page.addRow([1, 'Agua en tu colonia', 'No hay calendario', 'Organismo de Agua', 'Transparencia, participación ciudadana', 'Inventario de colonias', new Date('2027-04-30T00:00:00Z'), 'Centro']);
    page.addRow([null, null, null, null, null, 'Calendario en línea', '15 de junio de 2027', null]);
    for (const column of ['A', 'B', 'C', 'D', 'E', 'H']) page.mergeCells(`${column}4:${column}5`);
    const planId = await empty();
    const report = await bring(planId, Buffer.from(await sheet.xlsx.writeBuffer()));
    expect(report).toMatchObject({ applied: true, commitments: { created: 1 }, milestones: { created: 2 } });
    expect(report.mapping.at(-1)).toEqual({ heading: 'Localidad', field: 'extra', example: expect.any(String) });
    expect(await content(planId)).toMatchObject([
      {
        number: 1,
        title: 'Agua en tu colonia',
        lead_unit: 'Organismo de Agua',
        pillars: ['transparency', 'participation'],
        extra: [{ label: 'Localidad', value: 'Centro' }],
        milestones: [
          ['Inventario de colonias', null, null, '2027-04-30', null, null, null, 1],
          ['Calendario en línea', null, null, '2027-06-15', null, null, null, 1],
        ],
      },
    ]);
  });

  it('keeps the numbers that a sheet gives, and knows milestones that are numbered in another way by their titles', async () => {
    const planId = await empty();
    const sheet = 'Número,Compromiso,Hito número,Hito\n,Agua,1.1,Inventario\n,,1.2,Calendario\n1,Luz,2.1,Censo\n';
    expect(await bring(planId, sheet, { trial: true })).toMatchObject({ problems: [] });
    expect(await bring(planId, sheet)).toMatchObject({ applied: true, commitments: { created: 2 }, milestones: { created: 3 } });
    expect(await content(planId)).toMatchObject([
      { number: 1, title: 'Luz' },
      { number: 2, title: 'Agua' },
    ]);
    expect(await bring(planId, sheet)).toMatchObject({ applied: true, commitments: { created: 0, unchanged: 2 }, milestones: { created: 0, unchanged: 3 } });
    const twice = await bring(planId, 'Número,Compromiso,Hito número,Hito\n2,Agua,1,Inventario\n,,1,Otro\n');
    expect(twice).toMatchObject({ applied: false, problems: [{ row: 3 }] });
  });

  it('knows milestones by their titles when they are put into another order, and by their numbers when they are renamed', async () => {
    const planId = await empty();
    const sheet = (...rows: string[]) => ['Compromiso,Hito número,Hito,Medio de verificación', ...rows.map((row, index) => `${index ? '' : 'Agua'},${row}`)].join('\n');
    await bring(planId, sheet('1,Inventario,Lista', '2,Calendario,Portal', '3,Avisos,Correo'));
    const milestones = () =>
      stage.owner(
        `select m.number, v.title, v.means from milestones m join milestone_versions v on v.milestone_id = m.id join commitments c on c.id = m.commitment_id where c.plan_id = $1 order by m.number`,
        [planId],
      );
    expect(await bring(planId, sheet('1,Avisos,Correo', '2,Inventario,Lista nueva', '3,Calendario,Portal'))).toMatchObject({ applied: true, milestones: { created: 0, updated: 1, unchanged: 2 } });
    const kept = [
      { number: 1, title: 'Inventario', means: 'Lista nueva' },
      { number: 2, title: 'Calendario', means: 'Portal' },
      { number: 3, title: 'Avisos', means: 'Correo' },
    ];
    expect(await milestones()).toEqual(kept);
    // One at the beginning, the others numbered anew.
    const before = sheet('1,Consulta,Acta', '2,Inventario,Lista nueva', '3,Calendario,Portal', '4,Avisos,Correo');
    expect(await bring(planId, before)).toMatchObject({ applied: true, problems: [], milestones: { created: 1, unchanged: 3 } });
    expect(await milestones()).toEqual([...kept, { number: 4, title: 'Consulta', means: 'Acta' }]);
    expect(await bring(planId, sheet('2,Calendario del agua,Portal'))).toMatchObject({ applied: true, milestones: { created: 0, updated: 1 } });
    expect((await milestones())[1]).toEqual({ number: 2, title: 'Calendario del agua', means: 'Portal' });
  });

  it('reads a CSV as it reads a spreadsheet: under its title rows, with the short headings that people use', async () => {
    const planId = await empty();
    const rows = ['1;Agua en tu colonia;No hay calendario;Inventario, por colonia;30/04/2027', ';;;Calendario en línea;15 de junio de 2027'];
    const csv = ['Plan de Acción Local 2027, primera versión', '', '#;Compromiso;Problema;Actividad;Fecha límite;', ...rows].join('\r\n');
    expect(await bring(planId, csv)).toMatchObject({ applied: true, problems: [], commitments: { created: 1 }, milestones: { created: 2 } });
    expect(await content(planId)).toMatchObject([{ number: 1, title: 'Agua en tu colonia', milestones: [['Inventario, por colonia', null, null, '2027-04-30', null, null, null, 1], expect.arrayContaining(['Calendario en línea', '2027-06-15'])] }]);
    const wrong = (text: string) => bring(planId, text, { trial: true }).then(({ problems }) => problems.map(({ row, column, code }) => `${column}${row} ${code}`));
    expect(await wrong('Título de la hoja\nNúmero,Compromiso,Notas,Notas\n1,Agua,a,b,c\n')).toEqual(['D2 plans.sheet.duplicate_header', 'E3 plans.sheet.too_many_cells']);
    expect(await wrong('Título de la hoja\nNúmero,Compromiso\n')).toEqual(['A2 plans.sheet.no_rows']);
  });

  it('reads a CSV in Latin-1 with semicolons, and updates without making doubles', async () => {
    const planId = await empty();
    await bring(planId, Buffer.from('Compromiso;Tipo;Presupuesto\r\nIluminación de plazas;Proactivo;100 mil\r\n', 'latin1'));
    const again = await bring(planId, Buffer.from('compromiso;presupuesto;problema\r\nILUMINACION DE PLAZAS;250 mil;\r\n', 'latin1'));
    expect(again).toMatchObject({ commitments: { created: 0, updated: 1 } });
    expect(await content(planId)).toMatchObject([{ title: 'ILUMINACION DE PLAZAS', kind: 'proactive', budget: '250 mil' }]);
  });

  it('names each wrong cell with its remedy, and saves nothing of the sheet', async () => {
    const planId = await empty();
    const sheet = [
      'Número,Compromiso,Tipo,Pilares,Inicio,Término,ODS,Hito,Término del hito',
      '1,Agua,Proactivo,Transparencia,2027-01-01,2027-06-30,6,Uno,31/04/2027',
      '2,Luz,Voluntario,Belleza,2027-06-30,2027-01-01,18,Dos,mañana',
      `3,${'x'.repeat(400)},Proactivo,Transparencia,,,6,,`,
      ',,,,,,,Tres,2027-05-01',
    ].join('\n');
    const report = await bring(planId, sheet);
    expect(report.applied).toBe(false);
    expect(report.problems.map((one) => `${one.column}${one.row} ${one.code}`)).toEqual([
      'I2 plans.sheet.not_a_date',
      'C3 plans.sheet.not_a_kind',
      'D3 plans.sheet.not_a_pillar',
      'F3 plans.sheet.ends_before',
      'G3 plans.sdg.goal',
      'I3 plans.sheet.not_a_date',
      'B4 too_long',
    ]);
    expect(report.problems[0]).toMatchObject({ heading: 'Término del hito', message: '«31/04/2027» no es una fecha.', remedy: 'Escríbala como 31/01/2027 o 2027-01-31.' });
    expect(await content(planId)).toEqual([]);
  });

  it('tells in a trial what would happen, and does none of it', async () => {
    const { planId } = await stage.drafted(stage.a, 1, 1);
    const before = await content(planId);
    const report = await bring(planId, 'Número,Compromiso,Hito\n1,Otro título,Hito nuevo\n9,Uno más,\n', { trial: true });
    expect(report).toMatchObject({ applied: false, problems: [], commitments: { created: 1, updated: 1 }, milestones: { created: 1 } });
    expect(await content(planId)).toEqual(before);
  });

  it('takes what a person says of a heading over its own guess', async () => {
    const planId = await empty();
    const sheet = 'Asunto,Responsable,Notas\nAgua limpia,Organismo de Agua,interno\n';
    expect((await bring(planId, sheet)).problems.map((one) => one.code)).toContain('plans.sheet.no_title');
    const report = await bring(planId, sheet, { mapping: { Asunto: 'commitment.title', Responsable: 'commitment.leadUnit', Notas: 'ignore' } });
    expect(report.applied).toBe(true);
    expect(await content(planId)).toMatchObject([{ title: 'Agua limpia', lead_unit: 'Organismo de Agua', extra: [] }]);
  });

  it('changes a published plan only through an amendment', async () => {
    const { planId } = await stage.published(stage.a, 1, 2);
    expect(await refusalOf(bring(planId, 'Número,Presupuesto\n1,300 mil\n'))).toMatchObject({ code: 'no_amendment' });
    await stage.write(liaison(), (ctx) => stage.publication.startAmendment(ctx, planId, 'El cabildo cambió el presupuesto'));
    const report = await bring(planId, 'Número,Presupuesto,Hito número,Medio de verificación\n1,300 mil,2,Acta de entrega\n');
    expect(report).toMatchObject({ applied: true, commitments: { updated: 1 }, milestones: { updated: 1 } });
    await stage.write(liaison(), (ctx) => stage.publication.publishAmendment(ctx, planId, endorsement));
    const budgets = await stage.owner('select v.number, v.budget from commitment_versions v join commitments c on c.id = v.commitment_id where c.plan_id = $1 order by 1', [planId]);
    expect(budgets).toEqual([
      { number: 1, budget: null },
      { number: 2, budget: '300 mil' },
    ]);
  });

  it('refuses what is no sheet, and other people’s plans', async () => {
    const planId = await empty();
    expect((await bring(planId, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).problems).toMatchObject([{ code: 'plans.sheet.not_a_sheet' }]);
    expect((await bring(planId, Buffer.from([0, 1, 2, 3]))).problems).toMatchObject([{ code: 'plans.sheet.not_text' }]);
    await expect(stage.write(stage.as('liaison', stage.b), (ctx) => stage.get(PlanImport).import(ctx, planId, Buffer.from('Compromiso\nAjeno')))).rejects.toThrow('NOT_FOUND');
    await expect(stage.write(stage.as('member'), (ctx) => stage.get(PlanImport).import(ctx, planId, Buffer.from('Compromiso\nAjeno')))).rejects.toThrow('FORBIDDEN');
    await expect(stage.get(PlanSpreadsheet).export(stage.anyone, planId, 'csv')).rejects.toThrow('NOT_FOUND');
  });

  it('takes an uploaded file, and keeps it with the plan once it is applied', async () => {
    const planId = await empty();
    // Whoever writes the plan from outside brings its sheet too.
    const ctx = stage.as('consultant');
    const file = await stage.get(Files).receiveContent(ctx, Readable.from([Buffer.from('Compromiso,Hito\nAgua,Inventario\n')]), 'compromisos.csv');
    const run = (trial: boolean) => stage.write(ctx, (inside) => stage.get(PlanSpreadsheet).importFile(inside, planId, file.id, { trial }));
    expect(await run(true)).toMatchObject({ applied: false, commitments: { created: 1 } });
    expect(await run(false)).toMatchObject({ applied: true });
    expect(await stage.owner('select subject_type, visibility from files where id = $1', [file.id])).toEqual([{ subject_type: 'ActionPlan', visibility: 'private' }]);
    // It holds what all units promise: a unit reads what is its own in the plan.
    const readers = ['liaison', 'facilitator', 'implementing_unit'].map(async (role) => stage.get(Files).mayRead(stage.as(role), (await stage.get(Files).find(ctx, file.id))!));
    expect(await Promise.all(readers)).toEqual([true, true, false]);
  });
});
