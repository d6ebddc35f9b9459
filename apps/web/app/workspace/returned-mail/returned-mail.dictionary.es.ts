import type { IconName } from '@tequio/ui';

/** Texts about mail that does not arrive: the institute's list, and what members and account holders are told. */
export const returnedMailEs = {
  title: 'Correos que no llegan',
  lead: 'A estas direcciones la red ya no escribe: el correo regresa, o quien lo recibe lo señaló como no deseado. Se muestran incompletas para que nadie sepa de quién son; solo con ellas no se puede escribir.',
  address: 'Dirección',
  cause: 'Por qué',
  causes: { BOUNCED: 'El correo regresa', COMPLAINED: 'Se señaló como no deseado' } as Readonly<Record<string, string>>,
  causeHints: { BOUNCED: 'No se le envía nada, tampoco lo que tiene efecto legal.', COMPLAINED: 'Solo se le envía lo que no se puede desactivar.' } as Readonly<Record<string, string>>,
  since: 'Desde',
  act: 'Quitar de la lista',
  actOf: (address: string) => `Quitar de la lista: ${address}`,
  none: 'Todos los correos llegan',
  noneBody: 'Cuando un servidor diga que una dirección no existe, o alguien señale un correo como no deseado, aparecerá aquí.',
  lifted: 'La dirección salió de la lista. El próximo correo se intentará de nuevo.',
  members: 'Personas a las que no les llega',
  membersLead: 'Ocupan un cargo en la red y no reciben sus correos, tampoco los que tienen plazo. Búsquelas por otro medio y pídales que corrijan su correo en «Mi cuenta».',
  person: 'Persona',
  post: 'Cargo',
  place: 'Dónde',
  unnamed: 'Sin nombre',
  peopleTitle: 'Hay personas a las que no les llegan los correos',
  peopleBody: 'No reciben avisos, tampoco los que tienen plazo o efecto legal. Búsquelas por otro medio y pídales que corrijan su correo en «Mi cuenta»:',
  liftTitle: (address: string) => `¿Volver a escribir a ${address}?`,
  liftConfirm: 'Quitar de la lista',
  liftReason: 'Por qué se puede volver a escribir',
  liftReasonHint: 'Por ejemplo: «La persona confirmó por teléfono que su buzón ya funciona». Queda en la bitácora.',
  liftConsequences: [
    ['mail', 'El próximo correo para esa dirección se intenta de nuevo.'],
    ['late', 'Si vuelve a regresar, la dirección entra otra vez a la lista.'],
    ['person', 'Lo que no se envió mientras estuvo en la lista no sale solo.'],
  ] as (readonly [IconName, string])[],
  ownTitle: 'Sus correos no le llegan',
  ownBounced: (network: string, email: string) =>
    `Los correos de ${network} a ${email} regresan, y por eso ya no se envían. Revise que su buzón exista y reciba; si ya no lo usa, cambie su correo aquí abajo. Si ya funciona, pida a ${network} que lo quite de su lista. Mientras, sus avisos están en su espacio.`,
  ownComplained: (network: string, email: string) =>
    `En ${email} se señaló un correo de ${network} como no deseado. Solo se le envía lo que no se puede desactivar. Si fue por error, pida a ${network} que lo quite de su lista.`,
};
