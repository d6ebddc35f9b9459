import type { IconName } from '@tequio/ui';

/** Texts of the pages on which the institute draws regions and groups of municipalities. */
export const regionsEs = {
  title: 'Regiones y grupos',
  lead: 'Una región o un grupo reúne municipios para verlos y filtrarlos juntos, aquí y en el portal. Un municipio puede estar en varios.',
  adding: (count: number) => (count === 1 ? 'Elija la región o el grupo al que va el municipio elegido, o forme uno nuevo.' : `Elija la región o el grupo al que van los ${count} municipios elegidos, o forme uno nuevo.`),
  kinds: { region: 'Región', group: 'Grupo' } as Readonly<Record<string, string>>,
  name: 'Nombre',
  kind: 'Qué es',
  kindHints: { region: 'Por territorio, como «Valle» o «Sierra».', group: 'Por otra razón, como «Primera generación».' } as Readonly<Record<string, string>>,
  members: 'Municipios',
  list: 'Ver en la lista',
  none: 'Todavía no hay regiones ni grupos',
  noneBody: 'Forme la primera: póngale nombre y después marque sus municipios. También puede marcar varios en la lista de municipios y agruparlos desde ahí.',
  create: 'Formar una región o un grupo',
  createSubmit: 'Formar y elegir municipios',
  edit: 'Datos y municipios',
  paste: 'Agregar de una lista',
  pasteHint: 'Pegue nombres o claves, uno por renglón, como los tenga en su hoja de cálculo. Se suman a los que marque.',
  unknown: (names: string) => `No se encontró en esta red: ${names}. Revise cómo está escrito o use su clave.`,
  count: (chosen: number, all: number) => `${chosen} de ${all} municipios`,
  save: 'Guardar',
  added: (count: number) => (count === 1 ? 'El municipio elegido ya está marcado abajo. Guarde para que quede.' : `Los ${count} municipios elegidos ya están marcados abajo. Guarde para que queden.`),
  remove: 'Quitar esta región o grupo',
  removeTitle: (name: string) => `¿Quitar «${name}»?`,
  removeConfirm: 'Quitar',
  removeConsequences: [
    ['person', 'Los municipios se quedan como están; solo dejan de estar reunidos.'],
    ['late', 'Las direcciones que filtran por este nombre quedan sin resultados.'],
  ] as (readonly [IconName, string])[],
};
