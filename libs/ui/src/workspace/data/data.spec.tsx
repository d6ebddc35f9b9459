import { renderToStaticMarkup } from 'react-dom/server';
import { BulkBar } from './bulk.js';
import { BarFigure, DataTable, Pager } from './data-table.js';
import { FilterBar } from './filter-bar.js';
import { ImportReport, type ImportRehearsal } from './import-report.js';
import { KeyFigures } from './key-figures.js';
import { SmallMultiplesMaps } from './small-maps.js';

describe('no data', () => {
  it('is a word and never 0', () => {
    expect(renderToStaticMarkup(<BarFigure percent={null} />)).toBe('<span class="soft">sin datos</span>');
    expect(renderToStaticMarkup(<BarFigure percent={0} />)).toContain('0 %');
    const figures = renderToStaticMarkup(<KeyFigures figures={[{ value: null, label: 'respondidas', href: '#r' }]} />);
    expect(figures).toContain('sin datos');
    expect(figures).not.toMatch(/>\s*0/);
  });

  it('is said in a cell that has nothing', () => {
    const html = renderToStaticMarkup(<DataTable caption="Lista" rows={['a']} rowId={(row) => row} head={{ label: 'Nombre', cell: (row) => row }} columns={[{ key: 'x', label: 'Unidad', cell: () => null }]} empty={null} />);
    expect(html).toContain('data-l="Unidad"><span class="soft">sin datos</span>');
  });

  it('does not read 99.9 as complete', () => {
    expect(renderToStaticMarkup(<BarFigure percent={99.9} />)).toContain('99 %');
  });
});

describe('table', () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Municipios"
      rows={[{ id: 'm1', name: 'Acolman' }]}
      rowId={(row) => row.id}
      head={{ label: 'Municipio', cell: (row) => row.name }}
      columns={[{ key: 'idle', label: 'Sin cambios', number: true, cell: () => '3 días', sort: { href: '?orden=sin_cambios', direction: 'descending' } }]}
      choose={{ formId: 'list', name: 'ids', label: (row) => row.name, chosen: new Set(['m1']) }}
      empty={null}
    />,
  );

  it('says how it is sorted, in the one column that is', () => {
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
  });

  it('names each box and ties it to the bulk form', () => {
    expect(html).toMatch(/<input type="checkbox" form="list" name="ids" checked="" value="m1"\/><span class="sr">Elegir Acolman<\/span>/);
  });
});

describe('bulk', () => {
  const preview = {
    intent: 'remind',
    title: 'Antes de enviar: 2 correos',
    note: 'Nada sale hasta que usted lo confirme.',
    targets: [
      { id: 'a', name: 'A', included: true, detail: '' },
      { id: 'b', name: 'B', included: true, detail: '' },
      { id: 'c', name: 'C', included: false, detail: 'ya recibió uno hoy' },
    ],
    confirmLabel: (count: number) => `Enviar a ${count} municipios`,
  };
  const html = renderToStaticMarkup(<BulkBar formId="list" name="ids" chosen={new Set(['a', 'b', 'c'])} actions={[{ intent: 'remind', label: 'Recordar' }]} clearHref="?" idempotencyKey="k" preview={preview} />);

  it('carries the number of those who really get it in the button', () => {
    expect(html).toContain('Enviar a 2 municipios');
    expect(html).toContain('3 elegidos');
  });

  it('posts only those', () => {
    expect([...html.matchAll(/<input type="hidden" name="ids" value="(\w+)"/g)].map((match) => match[1])).toEqual(['a', 'b']);
  });

  it('offers no confirmation when nobody is left', () => {
    const nobody = { ...preview, targets: preview.targets.map((target) => ({ ...target, included: false })) };
    expect(renderToStaticMarkup(<BulkBar formId="list" name="ids" chosen={new Set(['a'])} actions={[]} clearHref="?" idempotencyKey="k" preview={nobody} />)).not.toContain('Enviar a');
  });
});

describe('filters', () => {
  it('are a GET form whose chips each remove one filter', () => {
    const html = renderToStaticMarkup(
      <FilterBar action="/lista" controls={[{ name: 'q', label: 'Municipio', value: 'agua' }]} chips={[{ label: 'Alerta: alta', removeHref: '/lista?q=agua' }]} clearHref="/lista" shown={{ found: 3, from: 1, to: 3, total: 125 }} hidden={{ orden: 'nombre' }} />,
    );
    expect(html).toContain('method="get"');
    expect(html).toContain('<input type="hidden" name="orden" value="nombre"/>');
    expect(html).toMatch(/href="\/lista\?q=agua">Alerta: alta.*quitar filtro/);
    expect(html).toContain('Se muestran del 1 al 3 de 3 que cumplen con los filtros, de 125 en total:');
  });

  it('say which rows the page shows of those that there are', () => {
    const bar = (found: number, from: number, to: number) => renderToStaticMarkup(<FilterBar action="/lista" controls={[]} chips={[]} clearHref="/lista" shown={{ found, from, to, total: 125 }} />);
    expect(bar(125, 51, 100)).toContain('Se muestran del 51 al 100 de 125.');
    expect(bar(0, 1, 0)).toContain('Ninguno de los 125 cumple con los filtros:');
    const pager = renderToStaticMarkup(<Pager page={{ number: 2, of: 3 }} previousHref="?pagina=1" nextHref="?pagina=3" />);
    expect(pager).toMatch(/aria-label="Páginas de la lista".*Anteriores.*Página 2 de 3.*Siguientes/);
    expect(renderToStaticMarkup(<Pager page={{ number: 1, of: 1 }} />)).not.toContain('Página');
  });
});

describe('import rehearsal', () => {
  const rehearsal: ImportRehearsal = {
    id: 'e1',
    fileName: 'a.csv',
    counts: { create: 3, update: 1, same: 5, error: 1 },
    rows: [{ row: 2, name: '<b>=cmd</b>', outcome: 'create', detail: '' }],
    errors: [{ row: 9, column: 'correo', value: '', message: 'Falta el correo.' }],
  };

  it('carries the number of rows that go in and names the cell to correct', () => {
    const html = renderToStaticMarkup(<ImportReport rehearsal={rehearsal} idempotencyKey="k" />);
    expect(html).toContain('Importar 4 filas');
    expect(html).toMatch(/Fila 9.*correo.*Falta el correo\./);
    expect(html).toContain('name="rehearsal" value="e1"');
    expect(html).not.toContain('<b>=cmd');
  });

  it('has no button when nothing would change', () => {
    const html = renderToStaticMarkup(<ImportReport rehearsal={{ ...rehearsal, counts: { create: 0, update: 0, same: 5, error: 1 } }} idempotencyKey="k" />);
    expect(html).not.toContain('value="apply"');
  });
});

describe('maps', () => {
  it('draw each shape once and say that the table holds the same', () => {
    const html = renderToStaticMarkup(<SmallMultiplesMaps viewBox="0 0 1 1" shapes={[{ id: 'a', d: 'M0 0Z' }]} maps={['¿Carta?', '¿Plan?'].map((question) => ({ question, figure: '1 de 1', marks: { a: 'solid' as const }, legend: [] }))} />);
    expect(html.match(/d="M0 0Z"/g)).toHaveLength(1);
    expect(html.match(/<use href="#shape-a" class="k1"/g)).toHaveLength(2);
    expect(html).toContain('Los mismos datos están en la tabla.');
  });
});
