import type { FollowerCourse } from './following-story.js';
import type { LetterCourse } from './letter-story.js';
import type { PastPlanCourse } from './past-plan-story.js';
import type { PlanCourse } from './plan-story.js';
import type { SecretariatCourse } from './secretariat-story.js';

export type InvitationCourse = { on: number; end: 'accepted' | 'pending' | 'expired' } | { on: number; end: 'revoked'; reason: string };

/** What one invented municipality has gone through. Days count from the day of loading. */
export interface MunicipalityCourse {
  /** Key in the catalogue. */
  key: string;
  invitation: InvitationCourse | null;
  /** Letters one after the other; a captured one comes from the authority's archive, one on paper was signed before it came here. */
  letters?: readonly (LetterCourse | { captured: number; date: string; confirmedAfter: number | null } | { paper: number; signed: number })[];
  /** A new administration took office: the letter in force is of the one before. */
  superseded?: { on: number; reason: string; then?: LetterCourse };
  secretariat?: SecretariatCourse;
  plans?: readonly PlanCourse[];
  pastPlan?: PastPlanCourse;
  /** The liaison changed on this day. */
  newLiaison?: { on: number; reason: string };
  /** The liaison is covered during a leave, from a day to a day. */
  deputy?: { on: number; until: number };
  followers?: readonly FollowerCourse[];
}

const NEW_ADMINISTRATION = 'Tomó posesión una nueva administración municipal, que presentará su propia carta.';

export const LARGEST = '99001';

export const cast: readonly MunicipalityCourse[] = [
  {
    // Albarada: the one worth exploring on every page.
    key: LARGEST,
    deputy: { on: -4, until: 10 },
    followers: [
      { on: -395, who: 'vecina', follows: { municipality: true }, end: 'account' },
      { on: -394, who: 'vecina', follows: { commitment: 1 }, end: 'account' },
      { on: -380, who: 'lectora', follows: { plan: true }, end: 'active' },
      { on: -300, who: 'comerciante', follows: { commitment: 2 }, end: 'active' },
      { on: -210, who: 'neighbour', follows: { municipality: true }, end: 'active', locale: 'en' },
      { on: -150, who: 'estudiante', follows: { commitment: 1 }, end: 'left', left: -45 },
      { on: -1, who: 'periodista', follows: { commitment: 3 }, end: 'pending' },
    ],
    invitation: { on: -735, end: 'accepted' },
    letters: [{ from: -728, end: 'accepted', rounds: 1 }],
    secretariat: { from: -690, end: 'operating', alternates: true, ownRules: true, correction: -600 },
    pastPlan: {
      title: 'Plan de Acción Local 2019-2021',
      on: -470,
      period: [-2300, -1600],
      source: 'Ejemplar impreso del archivo municipal (ejemplo).',
      commitments: ['tramites', 'archivo'],
      withdrawn: { on: -466, reason: 'El ejemplar del archivo era un borrador que nunca se aprobó.' },
    },
    plans: [
      {
        title: 'Plan de Acción Local 2025-2027',
        from: -595,
        period: [-500, 220],
        end: 'implementing',
        amendment: { on: -180, reason: 'La consulta de mitad de periodo pidió llevar el agua a la vista a las comunidades rurales y sumar los trámites.', adds: 'tramites' },
        commitments: [
          {
            text: 'agua',
            feasible: true,
            marks: [
              { is: 'verified', society: 100, evidence: 'csv' },
              { is: 'verified', society: 85, evidence: 'image' },
              { is: 'reported', society: 60, evidence: 'pdf' },
              { is: 'partly', percent: 35, society: 20, evidence: 'link' },
            ],
          },
          {
            text: 'obra',
            marks: [
              { is: 'verified', society: 90, evidence: 'pdf' },
              { is: 'returned', society: 45, evidence: 'image' },
              { is: 'moved', percent: 55, society: 15, evidence: 'image' },
              { is: 'pending' },
            ],
            reassigned: { on: -260, to: 'Dirección de Infraestructura y Obra', reason: 'El nuevo reglamento interior pasó la supervisión de obra a esta dirección.' },
          },
          {
            text: 'presupuesto',
            marks: [
              { is: 'verified', society: 100, evidence: 'csv' },
              { is: 'verified', society: 90, evidence: 'link' },
              { is: 'late', society: 40 },
              { is: 'pending' },
            ],
          },
          {
            text: 'biblioteca',
            marks: [
              { is: 'verified', society: 100, evidence: 'image' },
              { is: 'verified', society: 100, evidence: 'link' },
              { is: 'verified', society: 100, evidence: 'csv' },
            ],
          },
          {
            text: 'movilidad',
            marks: [
              { is: 'verified', society: 80, evidence: 'image' },
              { is: 'verified', society: 100 },
              { is: 'partly', percent: 70, society: 30, evidence: 'image' },
              { is: 'withdrawn', percent: 20 },
              { is: 'cancelled' },
            ],
          },
          {
            text: 'residuos',
            marks: [{ is: 'verified', society: 95 }, { is: 'partly', percent: 80, society: 25, evidence: 'csv' }, { is: 'late' }],
          },
        ],
      },
    ],
  },
  {
    key: '99017',
    invitation: { on: -720, end: 'accepted' },
    letters: [{ from: -705, end: 'accepted' }],
    secretariat: { from: -680, end: 'operating', alternates: true, vacancy: -70 },
    followers: [
      { on: -200, who: 'pescadora', follows: { commitment: 1 }, end: 'active' },
      { on: -190, who: 'vecina', follows: { commitment: 1 }, end: 'account' },
    ],
    newLiaison: { on: -130, reason: 'Cambio de titular en la Unidad de Transparencia.' },
    plans: [
      {
        title: 'Plan de Acción Local 2025-2026',
        from: -560,
        period: [-460, 130],
        end: 'implementing',
        commitments: [
          { text: 'agua', marks: [{ is: 'verified', society: 40 }, { is: 'verified', society: 35 }, { is: 'reported', society: 10 }, { is: 'pending' }] },
          { text: 'alumbrado', marks: [{ is: 'verified', society: 90, evidence: 'csv' }, { is: 'partly', percent: 60, society: 50 }, { is: 'moved', percent: 20 }] },
          { text: 'compras', settled: { on: -110, step: 'cancel', reason: 'La ley estatal de compras entró en vigor y obliga ya a todo lo que se había prometido.' }, marks: [{ is: 'partly', percent: 30 }] },
          { text: 'tramites', marks: [{ is: 'verified', society: 100 }, { is: 'returned' }, { is: 'late' }] },
        ],
      },
    ],
  },
  {
    // Idle for more than six months.
    key: '99002',
    invitation: { on: -700, end: 'accepted' },
    letters: [{ from: -690, end: 'accepted', rounds: 1 }],
    secretariat: { from: -655, end: 'inactive', last: { on: -215, reason: 'Dos sesiones seguidas sin quórum; no se ha convocado otra.' } },
    plans: [
      {
        title: 'Plan de Acción Local 2025-2026',
        from: -580,
        period: [-480, 90],
        end: 'implementing',
        commitments: [
          { text: 'residuos', marks: [{ is: 'verified', society: 70 }, { is: 'late' }, { is: 'late' }] },
          { text: 'archivo', marks: [{ is: 'late' }, { is: 'late' }, { is: 'pending' }] },
          { text: 'biblioteca', marks: [{ is: 'late' }, { is: 'pending' }, { is: 'pending' }] },
        ],
      },
    ],
  },
  {
    key: '99003',
    invitation: { on: -735, end: 'accepted' },
    letters: [{ from: -725, end: 'accepted' }],
    secretariat: { from: -700, end: 'operating' },
    plans: [
      {
        title: 'Plan de Acción Local 2025',
        from: -620,
        period: [-520, -45],
        end: 'closing',
        closed: { on: -30, reason: 'Terminó el periodo del plan; se prepara el informe final con el Secretariado.' },
        commitments: [
          { text: 'obra', marks: [{ is: 'verified', society: 95 }, { is: 'verified', society: 80 }, { is: 'verified', society: 85, evidence: 'image' }, { is: 'verified', society: 100 }] },
          { text: 'presupuesto', marks: [{ is: 'verified', society: 100 }, { is: 'verified' }, { is: 'verified', society: 65 }, { is: 'partly', percent: 75, society: 60 }], settled: { on: -33, step: 'not_complete', reason: 'Quedaron once respuestas pendientes al terminar el periodo.' } },
          { text: 'alumbrado', marks: [{ is: 'verified', society: 90 }, { is: 'partly', percent: 85, society: 80 }], settled: { on: -150, step: 'modify', reason: 'Se redujo a las calles prioritarias, que es lo que alcanzó a cubrir el presupuesto.' } },
        ],
      },
    ],
    superseded: { on: -20, reason: NEW_ADMINISTRATION, then: { from: -18, end: 'signed' } },
  },
  {
    key: '99005',
    invitation: { on: -740, end: 'accepted' },
    letters: [{ from: -733, end: 'accepted' }],
    secretariat: { from: -708, end: 'renewing', last: { on: -40, reason: 'Terminó el periodo de quienes integraban el Secretariado; se publicó la convocatoria.' } },
    plans: [
      {
        title: 'Plan de Acción Local 2025',
        from: -640,
        period: [-545, -130],
        end: 'evaluated',
        closed: { on: -115, reason: 'Terminó el periodo del plan.' },
        evaluated: { on: -75, reason: 'Se publicó la evaluación: tres compromisos de tres con resultados comprobables.' },
        commitments: [
          { text: 'agua', marks: [{ is: 'verified', society: 100 }, { is: 'verified', society: 95 }, { is: 'verified', society: 90 }, { is: 'verified', society: 100, evidence: 'pdf' }] },
          { text: 'tramites', marks: [{ is: 'verified', society: 100 }, { is: 'verified', society: 90 }, { is: 'verified', society: 70 }] },
          { text: 'compras', marks: [{ is: 'verified', society: 75 }, { is: 'verified', society: 100 }, { is: 'verified', society: 80 }] },
        ],
      },
      {
        title: 'Plan de Acción Local 2027',
        from: -32,
        period: [70, 430],
        end: 'co_creating',
        commitments: [{ text: 'movilidad' }, { text: 'archivo' }],
      },
    ],
    superseded: { on: -60, reason: NEW_ADMINISTRATION, then: { from: -55, end: 'frozen' } },
  },
  {
    key: '99023',
    invitation: { on: -745, end: 'accepted' },
    letters: [{ captured: -742, date: '2024-03-14', confirmedAfter: 9 }],
    secretariat: { from: -725, end: 'operating' },
    plans: [
      {
        title: 'Plan de Acción Local 2025',
        from: -655,
        period: [-560, -230],
        end: 'archived',
        closed: { on: -215, reason: 'Terminó el periodo del plan.' },
        evaluated: { on: -170, reason: 'El Secretariado conoció el informe final y lo publicó.' },
        archived: { on: -120 },
        commitments: [
          { text: 'biblioteca', marks: [{ is: 'verified', society: 90 }, { is: 'verified', society: 100 }, { is: 'partly', percent: 40, society: 40 }] },
          { text: 'residuos', marks: [{ is: 'verified', society: 60 }, { is: 'verified', society: 55 }, { is: 'partly', percent: 65 }] },
          { text: 'archivo', marks: [{ is: 'verified', society: 100 }, { is: 'verified' }, { is: 'verified', society: 95 }] },
        ],
      },
    ],
  },
  {
    key: '99004',
    invitation: { on: -330, end: 'accepted' },
    letters: [{ from: -320, end: 'accepted' }],
    secretariat: { from: -280, end: 'operating' },
    plans: [
      {
        title: 'Plan de Acción Local 2026-2027',
        from: -150,
        period: [-45, 320],
        end: 'published',
        commitments: [{ text: 'agua', feasible: true }, { text: 'compras' }, { text: 'movilidad' }, { text: 'biblioteca', feasible: true }],
      },
    ],
  },
  {
    key: '99015',
    invitation: { on: -300, end: 'accepted' },
    letters: [{ from: -290, end: 'accepted', rounds: 1 }],
    secretariat: { from: -240, end: 'operating' },
    plans: [
      { title: 'Plan de Acción Local 2027', from: -92, period: [30, 390], end: 'endorsed', commitments: [{ text: 'obra', feasible: true }, { text: 'presupuesto', feasible: true }, { text: 'alumbrado' }] },
    ],
  },
  {
    key: '99006',
    invitation: { on: -290, end: 'accepted' },
    letters: [{ from: -280, end: 'accepted' }],
    secretariat: { from: -245, end: 'operating' },
    plans: [
      {
        title: 'Plan de Acción Local 2027',
        from: -78,
        period: [40, 400],
        end: 'public_comment',
        commitments: [{ text: 'residuos', feasible: true }, { text: 'tramites' }, { text: 'archivo' }],
      },
    ],
  },
  {
    key: '99021',
    invitation: { on: -250, end: 'accepted' },
    letters: [{ from: -240, end: 'accepted' }],
    secretariat: { from: -140, end: 'installed' },
    plans: [
      { title: 'Plan de Acción Local 2027', from: -66, period: [45, 405], end: 'drafted', commitments: [{ text: 'movilidad', feasible: true }, { text: 'agua' }, { text: 'biblioteca' }] },
    ],
  },
  {
    key: '99010',
    invitation: { on: -230, end: 'accepted' },
    letters: [{ from: -220, end: 'accepted' }],
    secretariat: { from: -160, end: 'rules_approved' },
    plans: [{ title: 'Plan de Acción Local 2027', from: -12, period: [60, 420], end: 'preparing', commitments: [] }],
  },
  { key: '99020', invitation: { on: -160, end: 'accepted' }, letters: [{ paper: -150, signed: -171 }], secretariat: { from: -40, end: 'designated' } },
  { key: '99013', invitation: { on: -140, end: 'accepted' }, letters: [{ from: -130, end: 'accepted', rounds: 1 }], secretariat: { from: -35, end: 'convened' } },
  {
    key: '99018',
    invitation: { on: -715, end: 'accepted' },
    letters: [{ from: -700, end: 'accepted' }],
    secretariat: { from: -650, end: 'dissolved', last: { on: -52, reason: 'Terminó la administración que lo convocó y nadie se postuló a la renovación.' } },
    superseded: { on: -50, reason: NEW_ADMINISTRATION, then: { from: -6, end: 'draft' } },
  },
  { key: '99012', invitation: { on: -28, end: 'accepted' }, letters: [{ captured: -26, date: '2024-09-05', confirmedAfter: null }] },
  {
    key: '99007',
    invitation: { on: -120, end: 'accepted' },
    letters: [
      { from: -110, end: 'rejected', reason: 'La firma quien ocupa el cargo de forma interina y el acuerdo de cabildo que lo permite no se acompañó.' },
      { from: -30, end: 'under_review' },
    ],
  },
  { key: '99014', invitation: { on: -70, end: 'accepted' }, letters: [{ from: -48, end: 'submitted' }] },
  {
    key: '99019',
    invitation: { on: -90, end: 'accepted' },
    letters: [
      { from: -80, end: 'withdrawn', reason: 'El cabildo pidió revisar el texto antes de continuar.' },
      { from: -10, end: 'submitted', pace: 1 },
    ],
  },
  { key: '99009', invitation: { on: -60, end: 'accepted' }, letters: [{ from: -24, end: 'observed', rounds: 1 }] },
  { key: '99008', invitation: { on: -85, end: 'accepted' }, letters: [{ from: -70, end: 'observed', rounds: 2 }] },
  { key: '99016', invitation: { on: -5, end: 'pending' } },
  { key: '99011', invitation: { on: -235, end: 'expired' } },
  { key: '99022', invitation: { on: -58, end: 'revoked', reason: 'El correo era de una dirección que ya no existe; se pedirá el nuevo.' } },
  { key: '99024', invitation: null },
];
