import { evidenceIn, evidenceInput, linkRows, typedWith } from './report-form.js';

const FILE = '018f3b2a-0000-7000-8000-000000000001';

describe('the evidence of a report as its form holds it', () => {
  const typed = {
    body: 'Se hizo',
    'link.0': '',
    'linkName.0': '',
    'link.1': ' https://ejemplo.mx/a ',
    'linkName.1': 'Lista',
    'link.2': '',
    'linkName.2': 'Sin enlace',
    'file.0': FILE,
    'fileLabel.0': 'acta.pdf',
    'fileName.0': '',
  };

  it('is several links and several files, without the pairs that are empty', () => {
    expect(evidenceIn(typed)).toEqual({
      links: [
        { url: 'https://ejemplo.mx/a', shows: 'Lista' },
        { url: '', shows: 'Sin enlace' },
      ],
      files: [{ id: FILE, name: 'acta.pdf', shows: '' }],
    });
  });

  it('is shown again as it was typed', () => {
    const evidence = evidenceIn(typed);
    expect(evidenceIn(typedWith(typed, evidence))).toEqual(evidence);
    expect(typedWith(typed, { links: [], files: [] })).toEqual({ body: 'Se hizo' });
  });

  it('is sent with the files first, and what the API says of a piece is said at its field', () => {
    const { input, names } = evidenceInput(evidenceIn(typed), true, 'Evidencia');
    expect(input).toEqual([
      { description: 'acta.pdf', fileId: FILE, restricted: true },
      { description: 'Lista', url: 'https://ejemplo.mx/a', restricted: true },
      { description: 'Sin enlace', url: '', restricted: true },
    ]);
    expect(names).toEqual({ 'evidence.0.description': 'fileName.0', 'evidence.1.url': 'link.0', 'evidence.1.description': 'linkName.0', 'evidence.2.url': 'link.1', 'evidence.2.description': 'linkName.1' });
  });

  it('has room for one more link when it is asked for, up to what a report takes', () => {
    expect(linkRows({ links: [], files: [] }, false)).toBe(1);
    expect(linkRows({ links: [{ url: 'a', shows: '' }], files: [] }, true)).toBe(2);
    const files = Array.from({ length: 19 }, () => ({ id: FILE, name: '', shows: '' }));
    expect(linkRows({ links: [{ url: 'a', shows: '' }], files }, true)).toBe(1);
  });
});
