import { askedFor, isCount, planTrack, versionLines } from './plan.model.js';

const long = (where: string) => ({ message: 'Hay un párrafo de más de 4,000 caracteres; divídalo con una línea en blanco.', where, wrong: true });

describe('what a step of the plan asks for', () => {
  it('names the text in which something is wrong, for the words are the same of all', () => {
    expect(askedFor([long('introduction'), long('legalContext')] as Parameters<typeof askedFor>[0], '/plan/1', '/espacio', 'es').map(({ text, href }) => [text, href])).toEqual([
      ['Introducción: hay un párrafo de más de 4,000 caracteres; divídalo con una línea en blanco.', '/plan/1#f-introduction'],
      ['Contexto normativo: hay un párrafo de más de 4,000 caracteres; divídalo con una línea en blanco.', '/plan/1#f-legalContext'],
    ]);
  });

  it('leaves alone what says by itself what it is about', () => {
    const asked = [
      { message: 'Escriba la introducción del plan.', where: 'introduction', wrong: false },
      { message: 'El plan puede durar como máximo 24 meses.', where: 'endsOn', wrong: true },
    ];
    expect(askedFor(asked as Parameters<typeof askedFor>[0], '/plan/1', '/espacio', 'es').map(({ text }) => text)).toEqual(asked.map(({ message }) => message));
  });
});

describe('how many were in favour', () => {
  it('is any whole number here, so that one above the limit is answered with the limit', () => {
    expect(['0', '3', '5000'].map(isCount)).toEqual([true, true, true]);
    expect(['', 'tres', '2.5', '-1', '9'.repeat(10)].map(isCount)).toEqual([false, false, false, false, false]);
  });
});

describe('the steps of a plan', () => {
  const track = (state: string) => planTrack({ state, capturedFrom: null, publishedAt: null, endorsement: null } as unknown as Parameters<typeof planTrack>[0], (at) => at, 'es');
  const standing = (state: string) => track(state).map((step) => step.state);

  it('stand on what goes on', () => {
    expect(standing('PREPARING')).toEqual(['current', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(standing('PUBLISHED')).toEqual(['done', 'done', 'done', 'done', 'current', 'ahead']);
    expect(standing('IMPLEMENTING')).toEqual(['done', 'done', 'done', 'done', 'current', 'ahead']);
    expect(standing('CLOSING')).toEqual(['done', 'done', 'done', 'done', 'done', 'done']);
  });

  it('await who begins only until it has begun', () => {
    expect([track('PUBLISHED')[4]!.detail, track('IMPLEMENTING')[4]!.detail]).toEqual(['unidades responsables', 'en curso']);
  });
});

describe('the versions of a plan', () => {
  const version = (number: number, publishedAt: string | null) => ({ number, publishedAt, reason: null, office: null, folio: null });
  const lines = (state: 'DRAFTED' | 'ENDORSED' | 'PUBLISHED', ...versions: ReturnType<typeof version>[]) =>
    versionLines({ state, versions, versionNumber: versions.length }, 'El secretariado', 'es').map(({ number, standing, approval }) => [number, standing, approval]);

  it('say where the last one stands, and whose approval is whose', () => {
    expect(lines('DRAFTED', version(1, null))).toEqual([[1, 'en redacción', 'El secretariado']]);
    expect(lines('ENDORSED', version(1, null))).toEqual([[1, 'aprobada, por publicar', 'El secretariado']]);
    expect(lines('PUBLISHED', version(1, '2026-11-20T18:00:00Z'), version(2, '2026-12-01T18:00:00Z'))).toEqual([
      [2, null, 'El secretariado'],
      [1, null, null],
    ]);
  });
});
