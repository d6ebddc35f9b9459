import type { IconName } from '@tequio/ui';

type Words = Readonly<Record<string, string>>;
type Consequences = (readonly [IconName, string])[];

/** Texts of the page on which a network names its own mail server. */
export const mailServerEs = {
  title: 'Servidor de correo',
  lead: 'Los avisos de la red y de sus municipios pueden salir por el servidor de correo del instituto y a su nombre. Sin él salen por el de la plataforma.',
  now: 'Estado',
  states: { UNTRIED: 'Sin usar', IN_USE: 'En uso', HELD_BACK: 'Los avisos esperan' } as Words,
  untriedNote: 'Los avisos siguen saliendo por el servidor de la plataforma. Envíe una prueba; cuando le llegue, ponga este en uso.',
  inUseNote: 'Los avisos salen por este servidor y por ningún otro. Los correos para entrar a una cuenta salen siempre por el de la plataforma.',
  waiting: (count: number) => (count === 1 ? '1 correo espera.' : `${count.toLocaleString('es-MX')} correos esperan.`),
  notLost: 'Ninguno se pierde ni sale por otro servidor.',
  answered: 'Respuesta del servidor',
  since: 'Desde',
  changed: 'Último cambio',
  trial: 'Enviarme una prueba',
  trialUnderWay: 'La prueba está en camino. En unos segundos se ve aquí cómo le fue.',
  trialSee: 'Ver el resultado',
  trialWent: 'La prueba salió. Revise que le haya llegado, también entre los no deseados.',
  trialFailed: 'La prueba no salió.',
  use: 'Poner en uso',
  remove: 'Quitar',
  saved: 'La configuración se guardó. Envíe una prueba para ver si funciona.',
  used: 'Listo: desde ahora los avisos de la red salen por su servidor.',
  removed: 'El servidor se quitó y su contraseña se borró. Los avisos salen por el de la plataforma.',
  settings: 'Configuración',
  host: 'Servidor',
  hostHint: 'El nombre que da su proveedor, por ejemplo correo.ejemplo.mx. Se debe poder llegar a él desde internet.',
  port: 'Puerto',
  portHint: '465 con TLS; 587, 25 o 2525 con STARTTLS.',
  security: 'Cifrado',
  securities: { TLS: 'TLS desde el inicio', STARTTLS: 'STARTTLS' } as Words,
  userName: 'Usuario',
  password: 'Contraseña',
  passwordHint: 'Con Microsoft 365 o Google, una contraseña de aplicación. Se guarda cifrada y nadie la puede volver a ver.',
  passwordKept: 'Hay una guardada. Escríbala solo si cambió, o si cambia el servidor o el usuario.',
  senderName: 'Nombre del remitente',
  senderAddress: 'Correo del remitente',
  senderAddressHint: 'El servidor debe permitir que ese usuario envíe con él.',
  change: 'Si algo cambia además del nombre del remitente, los avisos esperan hasta que salga una prueba.',
  save: 'Guardar',
  confirm: {
    title: '¿Quitar el servidor de correo?',
    label: 'Quitar',
    consequences: [
      ['mail', 'Los avisos salen por el servidor de la plataforma y con el remitente de ella, también los que esperan.'],
      ['idle', 'La contraseña se borra. Para usarlo otra vez hay que darlo de alta y probarlo de nuevo.'],
    ] as Consequences,
  },
};
