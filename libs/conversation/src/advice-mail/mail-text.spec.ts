import { readMailText } from './mail-text.js';

describe('what a mail says', () => {
  it.each([
    ['Gracias.', 'Gracias.', null],
    ['Sí.\n\nEl lun, 23 nov 2026 a las 10:00, Instituto (<a@b.mx>) escribió:\n\n> ¿Ya tiene folio?\n> Saludos', 'Sí.', 'El lun, 23 nov 2026 a las 10:00, Instituto (<a@b.mx>) escribió:\n\n> ¿Ya tiene folio?\n> Saludos'],
    ['Sí.\r\n\r\nEl lun, 23 nov 2026 a las 10:00, Instituto de Transparencia\r\n(<a@b.mx>) escribió:\r\n> ¿Ya?', 'Sí.', 'El lun, 23 nov 2026 a las 10:00, Instituto de Transparencia\n(<a@b.mx>) escribió:\n> ¿Ya?'],
    ['Yes.\n\nOn Mon, Nov 23, 2026 at 10:00 AM Institute <a@b.mx> wrote:\n> Ready?', 'Yes.', 'On Mon, Nov 23, 2026 at 10:00 AM Institute <a@b.mx> wrote:\n> Ready?'],
    ['De acuerdo.\n\nDe: Instituto <a@b.mx>\nEnviado: lunes, 23 de noviembre\nPara: Ana\nAsunto: Carta\n\nTexto', 'De acuerdo.', 'De: Instituto <a@b.mx>\nEnviado: lunes, 23 de noviembre\nPara: Ana\nAsunto: Carta\n\nTexto'],
    ['Listo\n-- \nAna López\nEnlace', 'Listo', '-- \nAna López\nEnlace'],
    ['Va\n-----Mensaje original-----\nAlgo', 'Va', '-----Mensaje original-----\nAlgo'],
    // An answer between the lines stays whole.
    ['> ¿Ya tiene folio?\nSí, el 12.\n> ¿Y sello?\nTambién.', '> ¿Ya tiene folio?\nSí, el 12.\n> ¿Y sello?\nTambién.', null],
    // Below the quotation.
    ['> ¿Ya tiene folio?\n\nSí.', '> ¿Ya tiene folio?\n\nSí.', null],
    ['El lun, 23 nov 2026, Instituto escribió:\n> ¿Ya?\n\nSí.', 'El lun, 23 nov 2026, Instituto escribió:\n> ¿Ya?\n\nSí.', null],
    // Sent by mistake: nothing was said.
    ['\n> ¿Ya tiene folio?', '', '> ¿Ya tiene folio?'],
    // Nothing sure: nothing is cut.
    ['El lunes escribió el municipio que ya está.\nDe: acuerdo con lo hablado.', 'El lunes escribió el municipio que ya está.\nDe: acuerdo con lo hablado.', null],
    ['', '', null],
  ])('%j', (text, said, quoted) => expect(readMailText(text)).toEqual({ said, quoted }));
});
