import type { OperatingRules } from '@tequio/governance';

/** Rules that the example's institute gives to all secretariats; figures are invented. */
export const exampleRules = {
  composition: {
    minimum: 5,
    odd: true,
    bySector: [
      { sector: 'government', minimum: 2, maximum: 3 },
      { sector: 'civil_society', minimum: 2 },
      { sector: 'academia', minimum: 1 },
    ],
  },
  seats: { voice: true, vote: true, honorary: true, term: { amount: 3, unit: 'years' }, alternates: { allowed: true, perSeat: 1, namedIn: 'appointment' } },
  sittings: {
    kinds: ['ordinary', 'extraordinary'],
    periodicity: [{ kind: 'ordinary', every: { amount: 6, unit: 'months' } }],
    notice: [
      { kind: 'ordinary', minimum: { amount: 5, unit: 'working_days' } },
      { kind: 'extraordinary', minimum: { amount: 2, unit: 'working_days' } },
    ],
  },
  quorum: { overall: { kind: 'more_than_half' }, perSector: [{ sector: 'civil_society', needs: { kind: 'count', count: 1 } }] },
  decisions: { majority: { of: 'present', needs: { kind: 'more_than_half' } }, castingVote: 'chair' },
  minutes: { deadline: { within: { amount: 10, unit: 'working_days' } }, approvedIn: 'next_session' },
  published: ['Convocatoria', 'Orden del día', 'Minuta', 'Acuerdos y su avance'],
} satisfies OperatingRules;

/** Privacy notice of the example's network. */
export const examplePrivacyNotice = `Aviso de privacidad de la red «Estado de Ejemplo» (ficticia).

El Instituto de Transparencia de Ejemplo (ficticio) y los municipios de la red tratan los datos que usted escribe —su correo electrónico y el nombre de su cargo— para que pueda entrar, recibir avisos y participar en los secretariados y planes de acción. No se comparten con nadie más.

Puede pedir que se corrijan o se borren en la Unidad de Transparencia de su municipio. Quien sigue un compromiso sin cuenta puede dejar de seguirlo con un clic, y en ese momento se borra su correo.`;
