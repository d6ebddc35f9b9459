import { stageSteps } from './home.model.js';

const nothing = {
  stage: 'NO_LETTER' as const,
  letterAcceptedAt: null,
  secretariatInstalledAt: null,
  cocreationOpenedAt: null,
  planPublishedAt: null,
  implementationStartedAt: null,
  evaluatedAt: null,
};
const steps = (facts: object, letter: string | null = null) => stageSteps({ ...nothing, ...facts }, letter, '/espacio/e/m', (at) => at, 'es');
const states = (facts: object) => steps(facts).map(({ state }) => state);

describe('the steps on the home of a municipality', () => {
  it('stand on the letter before it is accepted, and say how far it is', () => {
    expect(steps({})[0]).toMatchObject({ state: 'current', detail: 'en curso', href: '/espacio/e/m/carta' });
    expect(steps({}, 'SUBMITTED')[0]).toMatchObject({ state: 'current', detail: 'enviada' });
  });

  it('keep what is being done under way after its first day', () => {
    expect(states({ stage: 'COCREATION_OPEN', cocreationOpenedAt: '2026-03-01' })).toEqual(['unrecorded', 'unrecorded', 'current', 'ahead', 'ahead', 'ahead']);
    const doing = steps({ stage: 'IMPLEMENTATION', letterAcceptedAt: '2025-01-02', implementationStartedAt: '2026-05-01' });
    expect(doing.map(({ state }) => state)).toEqual(['done', 'unrecorded', 'unrecorded', 'unrecorded', 'current', 'ahead']);
    expect(doing[4]).toMatchObject({ detail: 'en curso desde el 2026-05-01', href: '/espacio/e/m/avances' });
    expect(doing.map(({ detail }) => detail)).toEqual(['2025-01-02', 'sin registro', 'sin registro', 'sin registro', 'en curso desde el 2026-05-01', 'por venir']);
  });

  it('lead only to steps that have begun, and end done', () => {
    expect(steps({ stage: 'LETTER_ACCEPTED' }).map(({ href }) => href ?? null)).toEqual(['/espacio/e/m/carta', '/espacio/e/m/secretariado', null, null, null, null]);
    const on = '2026-05-01';
    const all = { letterAcceptedAt: on, secretariatInstalledAt: on, cocreationOpenedAt: on, planPublishedAt: on, implementationStartedAt: on, evaluatedAt: on };
    expect(new Set(states({ stage: 'EVALUATED', ...all }))).toEqual(new Set(['done']));
  });
});
