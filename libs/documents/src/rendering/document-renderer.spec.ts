import fc from 'fast-check';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { dataSeal, groupSeal, sha256, shortSeal, type DocumentSnapshot } from '../sealing/seal.js';
import { DocumentRenderer } from './document-renderer.js';
import { STAND_IN } from './printable-text.js';
import { RendererUnavailable, RenderFailure } from './render-errors.js';
import { readPdf } from './testing/read-pdf.js';
import { golden, sampleNames, samples } from './testing/samples.js';

const renderer = new DocumentRenderer();
afterAll(() => renderer.close());

const letter = (change: Partial<ReturnType<typeof samples>['letter-of-intent']['data']> = {}) => {
  const sample = samples()['letter-of-intent'];
  return { ...sample, data: { ...sample.data, ...change } };
};
const refusal = async (snapshot: DocumentSnapshot) => {
  const outcome = await renderer.render(snapshot).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(RenderFailure);
  return outcome as RenderFailure;
};

describe.each(sampleNames)('%s', (name) => {
  const snapshot = () => samples()[name];

  it('gives the published bytes in two processes', async () => {
    const expected = golden().documents[name];
    const elsewhere = new DocumentRenderer({ processes: 1 });
    const [one, two] = await Promise.all([renderer.render(snapshot()), elsewhere.render(snapshot())]);
    elsewhere.close();
    expect(one.engine).toContain(golden().typst);
    expect({ dataSeal: one.dataSeal, sha256: one.sha256, pages: one.pages }).toEqual(expected);
    expect(two.sha256).toBe(one.sha256);
    expect(sha256(one.bytes)).toBe(one.sha256);
  });

  it('is a tagged, archivable file with title, folio, seal and page numbers', async () => {
    const { bytes, pages } = await renderer.render(snapshot());
    const pdf = await readPdf(bytes);
    expect(pdf).toMatchObject({ tagged: true, archival: '2A' });
    expect(pdf.pages).toHaveLength(pages);
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'Figure', 'Link']));
    expect(pdf.title).not.toBe('');
    const seal = dataSeal(snapshot());
    expect(pdf.text.replaceAll(' ', '')).toContain(groupSeal(seal).replaceAll(' ', ''));
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Página ${index + 1} de ${pages}`);
      expect(page).toContain(shortSeal(seal));
      expect(page).toContain(String(snapshot().folio));
    });
  });

  it('says on every page of a draft that it has no folio, and carries no seal', async () => {
    const draft = { ...snapshot(), folio: null };
    const pdf = await readPdf((await renderer.render(draft)).bytes);
    for (const page of pdf.pages) {
      expect(page).toContain('Borrador sin folio');
      expect(page).toContain('no tiene validez oficial');
    }
    expect(pdf.text).not.toContain('Verificación');
    expect(pdf.text).not.toContain(shortSeal(dataSeal(draft)));
  });
});

describe('what the documents say', () => {
  const textOf = async (snapshot: DocumentSnapshot) => (await readPdf((await renderer.render(snapshot)).bytes)).text;

  it('letter: place and date, subject, addressee, lettered acknowledgements, both posts', async () => {
    const text = await textOf(letter());
    for (const part of [
      'Villa Ejemplo, Estado de Ejemplo; 24 de noviembre de 2026',
      'ASUNTO: Manifestación expresa',
      'Presentes',
      'ANTE ESTA MANIFESTACIÓN SE RECONOCE:',
      'A. Que los mecanismos',
      'H. Que este Ayuntamiento',
      'Presidencia Municipal',
      'Presidencia del Instituto',
      '«Cultura de Gobierno Abierto»',
      '31 de diciembre de 2027',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('letter, as of its second template: what closes it stands on the page of its signatures', async () => {
    const sample = samples()['letter-of-intent-2'];
    const { linkedPlan: _, proactiveCommitment: __, administrationEndsOn: ___, contact: ____, ...bare } = sample.data;
    const pageOf = async (snapshot: DocumentSnapshot, words: string) => (await readPdf((await renderer.render(snapshot)).bytes)).pages.findIndex((page) => page.includes(words));
    const [closing, signing] = ['E. Que este Ayuntamiento', 'Presidencia del Instituto'];
    for (const data of [sample.data, bare]) {
      const signed = await pageOf({ ...sample, data }, signing);
      expect(signed).toBe(1);
      expect(await pageOf({ ...sample, data }, closing)).toBe(signed);
    }
    // The first, which letters in the archive have, leaves them alone.
    expect(await pageOf({ ...sample, templateVersion: 1 }, closing)).toBe(0);
    expect(await pageOf({ ...sample, templateVersion: 1 }, signing)).toBe(1);
    const body = { ...sample, data: { ...sample.data, acknowledgements: [] } };
    expect(await pageOf(body, 'Asimismo, se externa')).toBe(await pageOf(body, signing));
  });

  it('acknowledgement: when, what with its seals, what follows and by when', async () => {
    const sample = samples().acknowledgement;
    const text = await textOf(sample);
    for (const part of [
      '24 de noviembre de 2026',
      '13:21 horas',
      'carta-firmada.pdf',
      '8 de diciembre de 2026',
      'Sin fecha límite',
    ])
      expect(text).toContain(part);
    for (const item of sample.data.received) expect(text.replaceAll(' ', '')).toContain(item.fileSha256);
  });

  it('installation act: date and hours in words, members by sector, alternates, protest, signatures', async () => {
    const text = await textOf(samples()['installation-act']);
    for (const part of [
      'siendo las diez horas con siete minutos del veintiuno de enero de dos mil veintisiete, en el Salón de Cabildo',
      'se integra con siete asientos: Gobierno municipal, dos; Sociedad civil, tres',
      'Suplente del asiento 2',
      'Sin suplente designado',
      '«Sí, protesto».',
      'once horas con treinta y un minutos',
      'Facilitación',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('installation act, as of its second template: an office takes its article by its first word', async () => {
    const text = await textOf(samples()['installation-act-2']);
    expect(text).toContain('queda a cargo de la Facilitación, Casa de la Cultura.');
    const sample = samples()['installation-act-2'];
    expect(await textOf({ ...sample, data: { ...sample.data, facilitator: { post: 'Departamento de Archivo' } } })).toContain('queda a cargo del Departamento de Archivo.');
  });

  describe('installation act, as of its third template', () => {
    const act = (change: Partial<ReturnType<typeof samples>['installation-act-3']['data']> = {}) => {
      const sample = samples()['installation-act-3'];
      return textOf({ ...sample, data: { ...sample.data, ...change } });
    };

    it('takes the article that goes with who holds the office, and names whom it corrects', async () => {
      const text = await act();
      for (const part of [
        'Presidió el acto la Presidenta Municipal, de conformidad',
        'queda a cargo de la Coordinadora de Participación Ciudadana.',
        'La Síndica Procuradora tomó la protesta',
        'Esta acta corrige la de folio TQ-99001-ACTA-2027-0001-L9 y toma su lugar',
        'El acta decía las once horas con un minuto',
      ])
        expect(text).toContain(part);
    });

    it.each([
      ['Síndico Procurador', 'Presidió el acto el Síndico Procurador, Ángel Ruiz,'],
      ['C. Presidenta Municipal', 'Presidió el acto la C. Presidenta Municipal, Ángel Ruiz,'],
      ['REGIDORA DE HACIENDA', 'Presidió el acto la REGIDORA DE HACIENDA, Ángel Ruiz,'],
      ['Titular de la Unidad de Transparencia', 'Presidió el acto quien ejerce como Titular de la Unidad de Transparencia, Ángel Ruiz,'],
      ['Enlace\nmunicipal', 'Presidió el acto quien ejerce como Enlace municipal, Ángel Ruiz,'],
      ['Presidencia Municipal', 'Presidió el acto la Presidencia Municipal, a cargo de Ángel Ruiz,'],
      ['Área de Participación', 'Presidió el acto el Área de Participación, a cargo de Ángel Ruiz,'],
      ['Dirección de Gobierno', 'Presidió el acto la Dirección de Gobierno, a cargo de Ángel Ruiz,'],
      ['La Titular de la Unidad', 'Presidió el acto la Titular de la Unidad, Ángel Ruiz,'],
    ])('«%s»', async (post, said) => {
      expect(await act({ presidedBy: { name: 'Ángel Ruiz', post } })).toContain(said);
    });

    it.each([
      ['Titular de Cultura', 'queda a cargo de quien ejerce como Titular de Cultura, Rosa Gil.', 'Quien ejerce como Titular de Cultura tomó la protesta'],
      ['Jefe de Archivo', 'queda a cargo del Jefe de Archivo, Rosa Gil.', 'El Jefe de Archivo tomó la protesta'],
      ['Facilitación, Casa de la Cultura', 'queda a cargo de la Facilitación, Casa de la Cultura, por conducto de Rosa Gil.', 'La Facilitación, Casa de la Cultura tomó la protesta'],
    ])('«%s» facilitates and takes the oath', async (post, facilitates, takes) => {
      const text = await act({ facilitator: { name: 'Rosa Gil', post }, oath: { ...samples()['installation-act-3'].data.oath, takenBy: post } });
      expect(text).toContain(facilitates);
      expect(text).toContain(takes);
    });
  });

  describe('installation act, as of its fourth template', () => {
    type Act = ReturnType<typeof samples>['installation-act-4']['data'];
    const closing = async (change: (act: Act) => Partial<Act> = () => ({})) => {
      const sample = samples()['installation-act-4'];
      const text = await textOf({ ...sample, data: { ...sample.data, ...change(sample.data) } });
      return text.slice(text.indexOf('quisieron hacerlo'));
    };
    const times = (text: string, part: string) => text.split(part).length - 1;

    it('has a line for who presides, before those of every member and of who facilitates', async () => {
      const text = await closing();
      const places = ['Presidenta Municipal Preside', 'Presidencia Municipal Gobierno municipal', 'Red Juvenil de Villa Ejemplo', 'Coordinadora de Participación Ciudadana Facilitación'].map((part) => text.indexOf(part));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      // The third, which acts in the archive have, asks who presides for no signature.
      expect((await textOf({ ...samples()['installation-act-4'], templateVersion: 3 }))).not.toContain('Presidenta Municipal Preside');
    });

    it('asks once for the signature of who presides and holds a seat', async () => {
      const text = await closing(({ members: [first, ...others] }) => ({ presidedBy: { name: 'Ana Luz Mar', post: 'Presidenta Municipal' }, members: [{ ...first!, name: 'ANA LUZ MAR' }, ...others] }));
      expect(text).toContain('Ana Luz Mar Presidenta Municipal Preside · Gobierno municipal');
      expect(text).not.toContain('ANA LUZ MAR');
    });

    it('asks once for the signature of who presides and facilitates', async () => {
      const text = await closing(({ facilitator }) => ({ presidedBy: facilitator }));
      expect(text).toContain('Coordinadora de Participación Ciudadana Preside · Facilitación');
      expect(times(text, 'Coordinadora de Participación Ciudadana')).toBe(1);
    });

    it('asks two people of one post for one signature each', async () => {
      const text = await closing(({ facilitator: { post } }) => ({ presidedBy: { name: 'Ana Luz Mar', post }, facilitator: { name: 'Rosa Gil', post } }));
      expect(text).toContain('Ana Luz Mar Coordinadora de Participación Ciudadana Preside');
      expect(text).toContain('Rosa Gil Coordinadora de Participación Ciudadana Facilitación');
    });
  });

  it('action plan: contents, every commitment with its fields and milestones', async () => {
    const text = await textOf(samples()['action-plan']);
    for (const part of [
      'Contenido',
      'Contexto normativo',
      'Compromiso 1. Agua en tu colonia',
      'Problema que atiende',
      'Línea base',
      '6. Agua limpia y saneamiento',
      'Rendición de cuentas',
      '1.4',
      'Compromiso 2. Obra pública a la vista',
      '2.3',
      'El Secretariado Técnico Municipal de Gobierno Abierto de Villa Ejemplo aprobó este plan el 17 de junio de 2027',
    ]) {
      expect(text).toContain(part);
    }
  });

  it.each([
    ['00:00', '2000-01-01', 'las cero horas del primero de enero de dos mil'],
    ['01:01', '2021-02-21', 'la una hora con un minuto del veintiuno de febrero de dos mil veintiuno'],
    ['21:21', '2100-12-31', 'las veintiuna horas con veintiún minutos del treinta y uno de diciembre de dos mil cien'],
    [
      '16:45',
      '2099-08-30',
      'las dieciséis horas con cuarenta y cinco minutos del treinta de agosto de dos mil noventa y nueve',
    ],
  ])('writes %s on %s in words', async (startsAt, heldOn, words) => {
    const sample = samples()['installation-act'];
    expect(await textOf({ ...sample, data: { ...sample.data, startsAt, heldOn, endsAt: null } })).toContain(
      `siendo ${words}`,
    );
  });

  it('leaves out what a past letter does not have', async () => {
    const { issuer, place, subject, addressee, body, signatory, authority } = letter().data;
    const bare = {
      ...letter(),
      data: {
        issuer: { name: issuer.name },
        place,
        subject,
        addressee: { lines: addressee.lines },
        body: body.slice(0, 1),
        acknowledgements: [],
        signatory,
        authority,
      },
    };
    const pdf = await readPdf((await renderer.render(bare)).bytes);
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.text).not.toMatch(/Datos para el seguimiento|SE RECONOCE|none|Ejemplo: este estado/);
    expect(pdf.text).toContain('Verificación');
  });
});

describe('hostile text', () => {
  it.each([
    ['Typst code', '#read("/etc/passwd") #set page(fill: red) $x^2$ *b* _i_ = T @ref <l> // c [x] #{1+1}'],
    ['HTML', '<script>alert("x")</script><img src=x onerror=alert(1)>'],
    ['a formula', "=cmd|'/C calc'!A0"],
    ['PDF syntax', ') Tj ET /JavaScript (app.alert(1)) endobj'],
    ['quotes and escapes', '\\u0041 \\" {{nombre}} ${x} %s \' " ` ~ - -- --- ...'],
  ])('stays text: %s', async (_what, hostile) => {
    const { bytes } = await renderer.render(
      letter({
        subject: hostile,
        place: hostile,
        body: [hostile],
        acknowledgements: [hostile],
        signatory: { name: hostile, post: hostile },
      }),
    );
    // Where a line breaks, and how far the font kerns, is not what is asked here.
    const dense = (value: string) => value.replace(/\s/g, '');
    const { text } = await readPdf(bytes);
    expect(dense(text).split(dense(hostile)).length - 1).toBeGreaterThanOrEqual(5);
  });

  it('breaks an endless word inside the margins', async () => {
    const { bytes } = await renderer.render(letter({ subject: 'W'.repeat(600), body: ['a'.repeat(4000)] }));
    const pdf = await readPdf(bytes);
    expect(pdf.rightEdge).toBeLessThan(pdf.width - 60);
    expect(pdf.text.match(/a/g)?.length).toBeGreaterThanOrEqual(4000);
  });

  it('refuses 10,000 characters with the path of the field', async () => {
    const error = await refusal(letter({ subject: 'x'.repeat(10_000) }));
    expect(error).toMatchObject({
      code: 'invalid',
      retryable: false,
      issues: [{ path: 'data.subject', message: expect.stringContaining('600') }],
    });
  });

  it('shows a stand-in for what the fonts lack and explains it, and the seal covers the original', async () => {
    const snapshot = letter({ subject: 'Agua 💧 para todos 👩‍👩‍👧' });
    const rendered = await renderer.render(snapshot);
    const { text } = await readPdf(rendered.bytes);
    expect(rendered.replacedSymbols).toBe(2);
    expect(rendered.dataSeal).toBe(dataSeal(snapshot));
    expect(text).toContain(`Agua ${STAND_IN} para todos ${STAND_IN}`);
    expect(text).toContain('2 símbolos que la tipografía oficial no tiene');
  });

  it('sets names in the languages of the state', async () => {
    const { bytes, replacedSymbols } = await renderer.render(
      letter({ signatory: { name: 'Tlāltecutli Hña̱hñu Jñatjo Ŋɨʼꞌ', post: 'Regiduría' } }),
    );
    expect(replacedSymbols).toBe(0);
    const { text } = await readPdf(bytes);
    for (const part of ['Tlāltecutli Hña\u0331', 'hñu Jñatjo Ŋɨʼꞌ']) expect(text).toContain(part);
  });

  // Its word is set in the font that has the mark, as far as that goes.
  it.each([
    ['before a symbol that another font has', 'x\u0331a≤x'],
    ['after one', '≤x\u0331'],
    ['beside what was replaced', 'x\u0331💧x'],
    ['on what was replaced', 'x💧\u0000\u0331x'],
    ['that joins and is not seen', 'x💧\u034fx'],
    ['alone', '\u0331≤'],
  ])('renders a mark %s', async (_where, hostile) => {
    expect((await renderer.render(letter({ subject: hostile }))).pages).toBe(2);
  });

  it('renders whatever text fits the schema', async () => {
    const text = (maxLength: number) =>
      fc
        .string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.constantFrom('💧', '\u0331', '\u034f', '≤', 'ɨ')), minLength: 1, maxLength })
        .map((value) => `x${value.replace(/[\r\n]/g, ' ')}x`)
        .filter((value) => value.trim().length > 0 && !/[\n\r]/.test(value));
    await fc.assert(
      fc.asyncProperty(text(60), text(300), text(100), async (place, body, post) => {
        const { pages } = await renderer.render(
          letter({ place, body: [body], acknowledgements: [body], signatory: { name: place, post } }),
        );
        expect(pages).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown template', { template: 'letter' }, 'unknown-template'],
    ['a name of the prototype', { template: 'constructor' }, 'unknown-template'],
    ['a version that does not exist', { templateVersion: 99 }, 'unknown-template'],
    ['a path for a name', { template: '../letter-of-intent' }, 'unknown-template'],
    ['a kind of another document', { kind: 'ACTA' }, 'invalid'],
    ['a mistyped folio', { folio: 'TQ-99001-CARTA-2026-0001-00' }, 'invalid'],
    ['a folio of another kind', { folio: samples()['action-plan'].folio }, 'invalid'],
    ['an impossible date', { issuedOn: '2026-02-30' }, 'invalid'],
    ['data of another template', { data: samples()['action-plan'].data }, 'invalid'],
  ])('refuses %s', async (_what, change, code) => {
    expect((await refusal({ ...letter(), ...change } as DocumentSnapshot)).code).toBe(code);
  });

  it('refuses periods that end before they begin, and a light colour', async () => {
    const plan = samples()['action-plan'];
    const backwards = await refusal({
      ...plan,
      data: { ...plan.data, period: { from: '2027-07-01', to: '2027-06-30' } },
    });
    expect(backwards.issues).toEqual([{ path: 'data.period.to', message: 'ends before it begins' }]);
    const pale = await refusal(letter({ issuer: { ...letter().data.issuer, accent: '#ffcc00' } }));
    expect(pale.issues[0]?.path).toBe('data.issuer.accent');
  });

  it('refuses data that would fill the memory, although each field is within its limit', async () => {
    const plan = samples()['action-plan'];
    const [commitment] = plan.data.commitments;
    const long = 'palabra '.repeat(490);
    const milestones = Array.from({ length: 40 }, () => ({
      ...commitment?.milestones[0],
      activities: long.slice(0, 1400),
    }));
    const commitments = Array.from({ length: 50 }, () => ({
      ...commitment,
      problem: long,
      description: long,
      milestones,
    }));
    expect((await refusal({ ...plan, data: { ...plan.data, commitments } })).issues).toEqual([
      { path: 'data', message: expect.stringContaining('2000000') },
    ]);
  });

  it('asks the reason of an amended plan', async () => {
    const plan = samples()['action-plan'];
    expect((await refusal({ ...plan, data: { ...plan.data, version: 2 } })).issues[0]?.path).toBe(
      'data.amendmentReason',
    );
    const { bytes } = await renderer.render({
      ...plan,
      data: { ...plan.data, version: 2, amendmentReason: 'Cambió el presupuesto.' },
    });
    expect((await readPdf(bytes)).text).toContain('Cambió el presupuesto.');
  });

  it('says why a machine without the engine cannot render', async () => {
    const elsewhere = new DocumentRenderer({
      findAddon: () => {
        throw new RendererUnavailable('platform', 'darwin arm64');
      },
    });
    await expect(elsewhere.render(letter())).rejects.toMatchObject({ name: 'RendererUnavailable', reason: 'platform' });
  });

  it('refuses to render with a published template that was edited', async () => {
    const assetsPath = mkdtempSync(join(tmpdir(), 'tequio-assets-'));
    cpSync(fileURLToPath(new URL('../../assets', import.meta.url)), assetsPath, { recursive: true });
    appendFileSync(join(assetsPath, 'templates/letter-of-intent/1/main.typ'), '\nEdited.\n');
    await expect(new DocumentRenderer({ assetsPath }).render(letter())).rejects.toMatchObject({
      code: 'altered',
      message: expect.stringContaining('letter-of-intent/1/main.typ'),
    });
    rmSync(assetsPath, { recursive: true });
  });

  it('fails in time and recovers', async () => {
    const hurried = new DocumentRenderer({ timeLimitMs: 1, processes: 1 });
    await expect(hurried.render(letter())).rejects.toMatchObject({ code: 'timeout', retryable: true });
    hurried.close();
    expect((await renderer.render(letter())).pages).toBe(2);
  });
});

describe('the crest', () => {
  const withCrest = (image: Uint8Array) =>
    letter({ issuer: { ...letter().data.issuer, crest: { sha256: sha256(image), alt: 'Escudo de Villa Ejemplo' } } });

  it('is set with its text, and the seal covers its hash', async () => {
    const image = png(4, 4);
    const { bytes, dataSeal: seal } = await renderer.render(withCrest(image), { crest: image });
    expect((await readPdf(bytes)).roles.has('Figure')).toBe(true);
    expect(seal).not.toBe(dataSeal(letter()));
  });

  it.each([
    ['is missing', png(4, 4), undefined],
    ['is another image', png(4, 4), png(5, 5)],
    ['is no PNG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'.padEnd(64)), 'same'],
    ['has too many pixels', png(2001, 1), 'same'],
  ])('is refused when it %s', async (_what, named, given) => {
    const crest = given === 'same' ? named : (given as Uint8Array | undefined);
    await expect(renderer.render(withCrest(named), { crest })).rejects.toMatchObject({ code: 'crest' });
  });
});

function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Buffer.concat(
    Array.from({ length: height }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(3 * width, 90)])),
  );
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
