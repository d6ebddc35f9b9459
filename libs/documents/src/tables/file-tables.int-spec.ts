import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import '@tequio/identity';
import type { RequestContext } from '@tequio/platform';
import { openStage, type Stage } from '../testing/stage.js';
import { Files } from '../uploads/files.service.js';
import { FileTables } from './file-tables.service.js';

describe('lists that come as files', () => {
  let stage: Stage;
  let authority: RequestContext;
  beforeAll(async () => {
    stage = await openStage();
    authority = stage.as('network_admin', stage.network);
  });
  afterAll(() => stage?.close());

  const rowsOf = async (content: Buffer, name: string, who = authority) => {
    const file = await stage.app.get(Files).receiveContent(authority, Readable.from([content]), name);
    return stage.app.get(FileTables).read(who, file.id);
  };
  const book = async (fill: (sheet: ExcelJS.Worksheet) => void) => {
    const made = new ExcelJS.Workbook();
    made.addWorksheet('vacía');
    fill(made.addWorksheet('Enlaces'));
    return Buffer.from(await made.xlsx.writeBuffer());
  };
  const refused = (reading: Promise<unknown>) => reading.then(() => 'read', (error: { refusal?: { code: string }; code?: string }) => error.refusal?.code ?? error.code ?? String(error));

  it('are read from the sheet that holds something, row by row as the sheet numbers them, and nothing is worked out', async () => {
    const content = await book((sheet) => {
      sheet.getRow(3).values = ['Municipio', 'Correo'];
      sheet.getRow(5).values = [99016, { text: 'ana@cerro.test', hyperlink: 'mailto:ana@cerro.test' }];
      sheet.getRow(6).values = ['=cmd|calc', { formula: 'WEBSERVICE("http://malo")', result: 'guardado' }];
      sheet.getRow(7).values = [{ formula: '1+1' }, new Date('2026-03-02T00:00:00Z')];
    });
    expect(await rowsOf(content, 'enlaces.xlsx')).toEqual({
      cut: false,
      encoding: null,
      rows: [
        { line: 3, cells: ['Municipio', 'Correo'] },
        { line: 5, cells: ['99016', 'ana@cerro.test'] },
        { line: 6, cells: ['=cmd|calc', 'guardado'] },
        { line: 7, cells: ['', '2026-03-02'] },
      ],
    });
  });

  it.each([
    ['Latin-1 and semicolons', Buffer.from('Municipio;Correo\r\nCerro Trigueño;a@b.mx\r\n', 'latin1'), 'windows-1252'],
    ['a byte order mark', Buffer.from('\ufeffMunicipio,Correo\nCerro Trigueño,a@b.mx\n'), 'utf-8'],
    ['a line that names the delimiter', Buffer.from('sep=;\nMunicipio;Correo\nCerro Trigueño;a@b.mx\n'), 'utf-8'],
  ])('may be text with %s', async (_, content, encoding) => {
    const table = await rowsOf(content, 'lista.csv');
    expect(table.encoding).toBe(encoding);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['Municipio', 'Correo'],
      ['Cerro Trigueño', 'a@b.mx'],
    ]);
  });

  it('are refused where they are too long, no list at all, or somebody else’s', async () => {
    const long = await book((sheet) => {
      for (let line = 0; line < 2100; line += 1) sheet.addRow(['a', 'b']);
    });
    expect(await refused(rowsOf(long, 'larga.xlsx'))).toBe('table_too_long');
    const list = Buffer.from('a,b\n1,2\n');
    expect(await refused(rowsOf(list, 'x.csv', stage.as('network_admin', stage.otherNetwork)))).toBe('NOT_FOUND');
    expect(await refused(rowsOf(list, 'x.csv', stage.as('liaison', stage.a)))).toBe('NOT_FOUND');
    expect(await refused(rowsOf(Buffer.from('PK\u0003\u0004 no es un libro'), 'x.xlsx'))).toBe('NOT_FOUND');
  });
});
