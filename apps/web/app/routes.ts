import { index, layout, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes';

/**
 * Every public page twice, once a language: same module, its own id.
 * First segments that are written here must be reserved in the network library, or a network could take them.
 */
function portal(locale: 'es' | 'en'): RouteConfigEntry[] {
  const page = (path: string, name: string) => route(path, `routes/portal/${name}.tsx`, { id: `${locale}/${name}` });
  const at = (path: string, name: string, suffix: string) =>
    route(path, `routes/portal/${name}.tsx`, { id: `${locale}/${name}/${suffix}` });
  return [
    layout('routes/portal/frame.tsx', { id: `${locale}/frame` }, [
      index('routes/portal/deployment-home.tsx', { id: `${locale}/deployment-home` }),
      page('ayuda', 'help'),
      page('ayuda/como-se-cuenta', 'how-it-is-counted'),
      page('ayuda/:topic', 'help-topic'),
      page('glosario', 'glossary'),
      page('accesibilidad', 'accessibility'),
      page('datos', 'open-data'),
      page('privacidad', 'privacy'),
      page('verificar', 'verify'),
      page('verificar/:folio', 'verify-folio'),
      page('seguir', 'follow'),
      page('seguir/confirmar/:token', 'follow-confirm'),
      page('seguir/salir/:token', 'follow-leave'),
      page(':network', 'network-home'),
      page(':network/municipios', 'municipalities'),
      page(':network/compromisos', 'commitments'),
      page(':network/buscar', 'search'),
      at(':network/privacidad', 'privacy', 'network'),
      // The network's own plans, by their pages' modules; both words are reserved, so that no municipality has them.
      at(':network/plan/:plan', 'plan', 'network'),
      at(':network/plan/:plan/version/:version', 'plan-version', 'network'),
      at(':network/compromiso/:commitment', 'commitment', 'network'),
      page(':network/:municipality', 'municipality'),
      page(':network/:municipality/carta', 'letter'),
      page(':network/:municipality/secretariado', 'secretariat'),
      page(':network/:municipality/plan/:plan', 'plan'),
      page(':network/:municipality/plan/:plan/version/:version', 'plan-version'),
      page(':network/:municipality/compromiso/:commitment', 'commitment'),
      at(':network/:municipality/privacidad', 'privacy', 'municipality'),
      route('*', 'routes/portal/not-found.tsx', { id: `${locale}/not-found` }),
    ]),
  ];
}

/** Plans and progress of a space: of a municipality, or of the network itself. */
function planning(space: 'municipality' | 'institute'): RouteConfigEntry[] {
  const page = (path: string, name: string) => route(path, `routes/workspace/${name}.tsx`, { id: `${space}/${name}` });
  return [
    page('plan', 'plans'),
    page('plan/:plan', 'plan'),
    page('plan/:plan/respaldo', 'plan-endorsement'),
    page('plan/:plan/paso/:act', 'plan-step'),
    page('plan/:plan/importar', 'plan-import'),
    page('plan/:plan/exportar', 'plan-export'),
    page('plan/:plan/compromiso/nuevo', 'plan-commitment-new'),
    page('plan/:plan/compromiso/:commitment', 'plan-commitment'),
    page('plan/:plan/compromiso/:commitment/guardar', 'plan-commitment-save'),
    page('plan/:plan/compromiso/:commitment/paso/:act', 'plan-commitment-step'),
    page('plan/:plan/compromiso/:commitment/unidad', 'plan-commitment-unit'),
    page('avances', 'progress'),
    page('avances/verificar', 'progress-verify'),
    page('avances/:commitment/:milestone', 'progress-report'),
    page('avances/:commitment/:milestone/fecha', 'progress-date'),
    page('avances/:commitment/:milestone/cancelar', 'progress-cancel'),
    page('avances/:commitment/:milestone/recuperar', 'progress-restore'),
    // Addresses of notices and of what is next, which name a plan or a commitment alone.
    ...['planes', 'planes/:plan', 'compromisos/:commitment'].map((path) => route(path, 'routes/workspace/plan-address.tsx', { id: `${space}/address/${path}` })),
  ];
}

function secretariat(): RouteConfigEntry[] {
  const page = (path: string, name: string) => route(path, `routes/workspace/${name}.tsx`);
  return [
    page('secretariado', 'secretariat'),
    page('secretariado/reglas', 'secretariat-rules'),
    page('secretariado/instalacion', 'secretariat-installation'),
    page('secretariado/instalacion/instalar', 'secretariat-install'),
    page('secretariado/instalacion/corregir', 'secretariat-correct'),
    page('secretariado/asiento/:seat', 'secretariat-seat'),
    page('secretariado/paso/:act', 'secretariat-step'),
  ];
}

/** Workspaces and the doors to them. Their addresses stand once: their language is the reader's. */
function workspaces(): RouteConfigEntry[] {
  const page = (path: string, name: string) => route(path, `routes/workspace/${name}.tsx`);
  /** A page that both kinds of space have. */
  const at = (path: string, name: string, space: string) =>
    route(path, `routes/workspace/${name}.tsx`, { id: `${space}/${name}` });
  return [
    page('idioma', 'language'),
    layout('routes/workspace/door.tsx', [
      page('entrar', 'sign-in'),
      page('entrar/contrasena', 'sign-in-password'),
      page('entrar/enlace', 'sign-in-link'),
      page('entrar/codigo', 'sign-in-code'),
      page('entrar/clave', 'new-password'),
      page('salir', 'sign-out'),
      page('invitacion/:token', 'invitation'),
      page('primer-uso', 'first-run'),
      page('espacio', 'spaces'),
      page('cuenta/seguir', 'account-follow'),
      page('cuenta/segundo-paso', 'account-second-step'),
      page('cuenta/borrar', 'account-erase'),
      page('cuenta/borrada', 'account-erased'),
      page('cuenta/correo/:token', 'account-email'),
    ]),
    page('buzon/:mail?', 'mailbox'),
    page('operacion', 'operation'),
    page('cuenta', 'account'),
    page('cuenta/avisos', 'account-notices'),
    page('cuenta/datos.json', 'account-data'),
    route('espacio/:network/:municipality', 'routes/workspace/municipality.tsx', [
      index('routes/workspace/municipal-home.tsx'),
      page('carta', 'letter'),
      page('carta/guardar', 'letter-save'),
      page('carta/firmada', 'letter-signed'),
      page('carta/:act', 'letter-act'),
      ...secretariat(),
      ...planning('municipality'),
      page('plazos.ics', 'deadlines-file'),
      at('documentos/:document/intentar', 'document-retry', 'municipality'),
      at('avisos', 'notices', 'municipality'),
      at('personas', 'people', 'municipality'),
      at('personas/:membership/corregir', 'membership-correct', 'municipality'),
      at('personas/:membership/terminar', 'membership-end', 'municipality'),
      at('privacidad', 'privacy-notice', 'municipality'),
      at('imagen', 'looks', 'municipality'),
      at('imagen/prueba', 'looks-trial', 'municipality'),
    ]),
    route('espacio/:network/instituto', 'routes/workspace/institute.tsx', [
      index('routes/workspace/institute-home.tsx'),
      page('municipios.csv', 'municipalities-file'),
      page('cartas', 'letters'),
      page('cartas/:letter', 'letter-review'),
      page('cartas/:letter/escaneo', 'letter-scan'),
      at('cartas/:letter/:act', 'letter-act', 'institute'),
      at('avisos', 'notices', 'institute'),
      at('personas', 'people', 'institute'),
      at('personas/:membership/corregir', 'membership-correct', 'institute'),
      at('personas/:membership/terminar', 'membership-end', 'institute'),
      at('municipios/:place/personas', 'people', 'institute/municipality'),
      at('municipios/:place/personas/:membership/corregir', 'membership-correct', 'institute/municipality'),
      at('municipios/:place/personas/:membership/terminar', 'membership-end', 'institute/municipality'),
      at('documentos/:document/intentar', 'document-retry', 'institute'),
      page('invitar', 'invite'),
      page('invitar/formato.csv', 'invite-template'),
      page('capturar', 'capture'),
      at('imagen', 'looks', 'institute'),
      at('imagen/prueba', 'looks-trial', 'institute'),
      page('regiones', 'regions'),
      page('regiones/:group', 'region'),
      page('regiones/:group/quitar', 'region-remove'),
      page('ajustes', 'settings'),
      page('ajustes/carta', 'letter-template'),
      at('ajustes/privacidad', 'privacy-notice', 'institute'),
      page('ajustes/reglas', 'network-rules'),
      page('ajustes/sectores', 'sectors'),
      ...planning('institute'),
    ]),
  ];
}

export default [
  ...portal('es'),
  layout('routes/workspace/reader.tsx', workspaces()),
  route('en', 'routes/portal/english.tsx', { id: 'en' }, portal('en')),
] satisfies RouteConfig;
