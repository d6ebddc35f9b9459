import type { IconName } from '@tequio/ui';

/** Texts of the page on which a network or a municipality writes its privacy notice. */
export const privacyNoticeEs = {
  title: 'Aviso de privacidad',
  lead: 'Lo que acepta quien deja aquí su correo o sus datos. Cada versión se conserva con su fecha y su razón.',
  write: 'Escribir la versión siguiente',
  body: 'Texto del aviso',
  bodyHint: 'Separe los párrafos con un renglón vacío. Diga quién responde por los datos, para qué se usan y dónde se ejercen los derechos.',
  reason: 'Razón del cambio',
  reasonHint: 'Queda con la versión y en la bitácora.',
  see: 'Ver cómo queda',
  seen: 'Así se leerá lo que escribió; todavía no se ha publicado.',
  seenLink: 'Leerlo y publicarlo',
  preview: 'Así se leerá',
  consequences: {
    institute: [
      ['document', 'Desde ahora se pide aceptar esta versión en la red y en los municipios que no tienen un aviso propio.'],
      ['lock', 'Las versiones anteriores se conservan: quien aceptó una, aceptó esa.'],
    ],
    municipality: [
      ['document', 'Desde ahora se pide aceptar esta versión en los formularios de su municipio, en lugar del aviso de la red.'],
      ['lock', 'Las versiones anteriores se conservan: quien aceptó una, aceptó esa.'],
    ],
  } as Readonly<Record<'institute' | 'municipality', (readonly [IconName, string])[]>>,
  publish: (version: number) => `Publicar la versión ${version}`,
  published: (version: number) => `Quedó publicada la versión ${version}.`,
  inForce: 'En vigor',
  own: (version: number) => `Versión ${version}, publicada el`,
  ofNetwork: (version: number) => `El de la red, versión ${version}: aquí no se ha publicado uno propio. En vigor desde el`,
  general: 'El general de Tequio: aquí no se ha publicado uno propio.',
  public: 'Ver la página pública',
  versions: 'Versiones',
  versionLine: (version: number) => `Versión ${version}`,
  noVersions: 'Todavía no hay versiones propias',
  noVersionsBody: 'Empiece del texto que rige y cambie lo que haga falta. Mientras, se usa el que se ve arriba.',
};
