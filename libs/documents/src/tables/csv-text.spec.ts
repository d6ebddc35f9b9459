import fc from 'fast-check';
import { decodeCsv, detectDelimiter, escapeFormula, normaliseHeader, parseCsv, unescapeFormula, writeCsv } from './csv-text.js';

const TABLE = 'Clave;Municipio;Correo electrónico\r\n15037;Huixquilucan;enlace@ejemplo.mx\r\n15002;Acolmán;«año, mes»\r\n';

describe('parseCsv', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE, 'utf8'), 'utf-8'],
    ['UTF-8 with a BOM', Buffer.from(`\uFEFF${TABLE}`, 'utf8'), 'utf-8'],
    ['Latin-1', Buffer.from(TABLE, 'latin1'), 'windows-1252'],
    ['UTF-16 of Excel', Buffer.from(`\uFEFF${TABLE}`, 'utf16le'), 'utf-16le'],
  ])('reads %s with semicolons', (_name, content, encoding) => {
    expect(parseCsv(content)).toEqual({
      encoding,
      delimiter: ';',
      columns: [
        { label: 'Clave', key: 'clave', column: 1 },
        { label: 'Municipio', key: 'municipio', column: 2 },
        { label: 'Correo electrónico', key: 'correo_electronico', column: 3 },
      ],
      rows: [
        { line: 2, cells: ['15037', 'Huixquilucan', 'enlace@ejemplo.mx'] },
        { line: 3, cells: ['15002', 'Acolmán', '«año, mes»'] },
      ],
      problems: [],
    });
  });

  it('reads the quotes and dashes that Windows-1252 has and Latin-1 has not', () => {
    expect(decodeCsv(Buffer.from([0x93, 0x61, 0xf1, 0x6f, 0x94, 0x96, 0x80]))).toEqual({ text: '“año”–€', encoding: 'windows-1252', bom: false });
  });

  it.each([
    ['a,b\n1,2\n3,4', ','],
    ['a;b\n1,5;2,5\n3,1;4,2', ';'],
    ['a\tb, c\n1\t2\n', '\t'],
    ['Nombre;"Cargo, área"\nAna;"Uno, dos"\n', ';'],
    ['sep=;\na;b,c,d\n1;2\n', ';'],
    ['solo\nuno\n', ','],
    ['', ','],
  ])('finds the delimiter of %j', (text, delimiter) => expect(detectDelimiter(text)).toBe(delimiter));

  it('says the line where a row begins, over quoted line breaks, empty rows and a sep= line', () => {
    const table = parseCsv(Buffer.from('sep=,\r\nNombre,Nota\r\nAna,"uno\r\ndos\r\ntres"\r\n\r\n,\r\nLuis,x\r\n'));
    expect(table.rows).toEqual([
      { line: 3, cells: ['Ana', 'uno\r\ndos\r\ntres'] },
      { line: 8, cells: ['Luis', 'x'] },
    ]);
    expect(table.problems).toEqual([]);
  });

  it('locates what is wrong and keeps the rest', () => {
    const table = parseCsv(Buffer.from('Año,ANO,,Nota\n1,2,3,4,5\n1\n1,2,3,xxxxxx\n'), { maxCell: 5 });
    expect(table.rows.map((row) => row.cells)).toEqual([['1', '2', '3', '4'], ['1', '', '', ''], ['1', '2', '3', 'xxxxxx']]);
    expect(table.problems).toEqual([
      { code: 'duplicate_header', line: 1, column: 2, params: { label: 'ANO', earlier: 1 } },
      { code: 'empty_header', line: 1, column: 3, params: {} },
      { code: 'too_many_cells', line: 2, column: 5, params: { expected: 4, found: 5 } },
      { code: 'cell_too_long', line: 4, column: 4, params: { maxCell: 5, found: 6 } },
    ]);
  });

  it.each([
    ['bytes', Buffer.from([0, 1, 2, 3]), { code: 'not_text', params: {} }],
    ['nothing', Buffer.from(''), { code: 'no_rows', params: {} }],
    ['a header only', Buffer.from('a,b\n'), { code: 'no_rows', params: {} }],
    ['an open quote', Buffer.from('a,b\n1,2\n1,"2\n3,4\n'), { code: 'broken_quotes', line: 3, params: {} }],
    ['too many rows', Buffer.from('a,b\n1,2\n3,4\n5,6\n'), { code: 'too_many_rows', params: { maxRows: 2 } }],
    ['too many columns', Buffer.from('a,b,c,d\n1,2,3,4\n'), { code: 'too_many_columns', line: 1, params: { maxColumns: 3 } }],
  ])('answers %s with a problem, not an error', (_name, content, problem) => {
    expect(parseCsv(content, { maxRows: 2, maxColumns: 3 }).problems).toContainEqual(problem);
  });

  it('reads quotes that stand within a cell as they stand', () => {
    const { rows, problems } = parseCsv(Buffer.from('oficina;correo\nTitular de la "Unidad" de T;a@b.mx\n=HYPERLINK("http://x");"c ""d"""\n'));
    expect({ cells: rows.map((row) => row.cells), problems }).toEqual({
      cells: [
        ['Titular de la "Unidad" de T', 'a@b.mx'],
        ['=HYPERLINK("http://x")', 'c "d"'],
      ],
      problems: [],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (content) => void parseCsv(content)));
  });
});

describe('normaliseHeader', () => {
  it.each([
    ['  Correo   Electrónico ', 'correo_electronico'],
    ['AÑO (inicio)', 'ano_inicio'],
    ['¿Núm. de hitos?', 'num_de_hitos'],
    ['***', ''],
  ])('%j is %j', (label, key) => expect(normaliseHeader(label)).toBe(key));
});

describe('formulas', () => {
  it.each(['=cmd|\' /C calc\'!A0', '+52 55 1234', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1"])('%j is made text', (value) => {
    expect(escapeFormula(value)).toBe(`'${value}`);
  });

  it.each(['-5', '+1,200.50', '12%', '-3%', 'Ana', "D'Artagnan", '', "'cita'", 'a=b'])('%j stays', (value) => {
    expect(escapeFormula(value)).toBe(value);
  });

  it('is undone exactly, whatever the value', () => {
    const value = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', 'a', '＝') });
    fc.assert(fc.property(value, (text) => unescapeFormula(escapeFormula(text)) === text));
  });
});

describe('writeCsv', () => {
  it('round-trips every text, delimiter and shape', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '=', "'", ' ', 'ñ', 'a', '\uFEFF') }),
      fc.string({ unit: 'grapheme' }).filter((text) => decodeCsv(Buffer.from(text)) !== null),
    );
    const rows = fc.array(fc.tuple(fc.constant('fila'), cell, cell), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',' as const, ';' as const, '\t' as const), fc.boolean(), (cells, delimiter, bom) => {
        const table = parseCsv(writeCsv(['Clave', '=Título', 'Nota'], cells, { delimiter, bom }));
        expect(table.rows.map((row) => row.cells)).toEqual(cells);
        expect(table.columns.map((column) => column.label)).toEqual(['Clave', '=Título', 'Nota']);
        expect(table.delimiter).toBe(delimiter);
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    const text = writeCsv(['a'], [['=cmd'], ['@x'], ['+1+1'], ['-1-1']], { bom: false }).toString();
    expect(text).toBe("a\r\n'=cmd\r\n'@x\r\n'+1+1\r\n'-1-1\r\n");
  });
});
