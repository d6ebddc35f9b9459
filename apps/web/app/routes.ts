import { index, layout, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes';

/** A module's own name, without the folder of its feature. */
const nameOf = (module: string) => module.slice(module.lastIndexOf('/') + 1);

/**
 * Every public page twice, once a language: same module, its own id.
 * First segments that are written here must be reserved in the network library, or a network could take them.
 */
function portal(locale: 'es' | 'en'): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `${module}.tsx`, { id: `${locale}/${nameOf(module)}` });
  const at = (path: string, module: string, suffix: string) =>
    route(path, `${module}.tsx`, { id: `${locale}/${nameOf(module)}/${suffix}` });
  return [
    layout('portal/frame/frame.tsx', { id: `${locale}/frame` }, [
      index('portal/network/deployment-home.tsx', { id: `${locale}/deployment-home` }),
      page('ayuda', 'portal/help/help'),
      page('ayuda/como-se-cuenta', 'portal/written-pages/how-it-is-counted'),
      page('ayuda/:topic', 'portal/help/help-topic'),
      page('glosario', 'portal/help/glossary'),
      page('accesibilidad', 'portal/written-pages/accessibility'),
      page('datos', 'portal/written-pages/open-data'),
      route('datos/esquema.graphql', 'portal/written-pages/schema-file.ts', { id: `${locale}/schema-file` }),
      page('privacidad', 'portal/privacy/privacy'),
      page('verificar', 'portal/verification/verify'),
      page('verificar/:folio', 'portal/verification/verify-folio'),
      page('seguir', 'portal/follows/follow'),
      page('seguir/confirmar/:token', 'portal/follows/follow-confirm'),
      page('seguir/salir/:token', 'portal/follows/follow-leave'),
      page('correos/:token', 'portal/mail/mail-choices'),
      page(':network', 'portal/network/network-home'),
      page(':network/municipios', 'portal/network/municipalities'),
      page(':network/compromisos', 'portal/commitments/commitments'),
      page(':network/buscar', 'portal/search/search'),
      at(':network/privacidad', 'portal/privacy/privacy', 'network'),
      // The network's own plans, by their pages' modules; both words are reserved, so that no municipality has them.
      at(':network/plan/:plan', 'portal/plans/plan', 'network'),
      at(':network/plan/:plan/version/:version', 'portal/plans/plan-version', 'network'),
      at(':network/compromiso/:commitment', 'portal/commitments/commitment', 'network'),
      page(':network/:municipality', 'portal/municipality/municipality'),
      page(':network/:municipality/carta', 'portal/letters/letter'),
      page(':network/:municipality/secretariado', 'portal/secretariat/secretariat'),
      page(':network/:municipality/plan/:plan', 'portal/plans/plan'),
      page(':network/:municipality/plan/:plan/version/:version', 'portal/plans/plan-version'),
      page(':network/:municipality/compromiso/:commitment', 'portal/commitments/commitment'),
      at(':network/:municipality/privacidad', 'portal/privacy/privacy', 'municipality'),
      route('*', 'portal/frame/not-found.tsx', { id: `${locale}/not-found` }),
    ]),
  ];
}

/** Plans and progress of a space: of a municipality, or of the network itself. */
function planning(space: 'municipality' | 'institute'): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `${module}.tsx`, { id: `${space}/${nameOf(module)}` });
  return [
    page('plan', 'workspace/plans/plans'),
    page('plan/:plan', 'workspace/plans/plan'),
    page('plan/:plan/guardar', 'workspace/plan-data/plan-save'),
    page('plan/:plan/respaldo', 'workspace/plans/plan-endorsement'),
    page('plan/:plan/paso/:act', 'workspace/plans/plan-step'),
    page('plan/:plan/importar', 'workspace/plan-spreadsheet/plan-import'),
    page('plan/:plan/exportar', 'workspace/plan-spreadsheet/plan-export'),
    page('plan/:plan/compromiso/nuevo', 'workspace/commitments/commitment-new'),
    page('plan/:plan/compromiso/:commitment', 'workspace/commitments/commitment'),
    page('plan/:plan/compromiso/:commitment/guardar', 'workspace/commitments/commitment-save'),
    page('plan/:plan/compromiso/:commitment/paso/:act', 'workspace/commitment-steps/commitment-step'),
    page('plan/:plan/compromiso/:commitment/unidad', 'workspace/commitments/commitment-unit'),
    page('avances', 'workspace/progress/progress'),
    page('avances/verificar', 'workspace/progress/progress-verify'),
    page('avances/:commitment/:milestone', 'workspace/progress-reports/progress-report'),
    page('avances/:commitment/:milestone/fecha', 'workspace/progress/progress-date'),
    page('avances/:commitment/:milestone/cancelar', 'workspace/progress/progress-cancel'),
    page('avances/:commitment/:milestone/recuperar', 'workspace/progress/progress-restore'),
    // Addresses of notices and of what is next, which name a plan or a commitment alone.
    ...['planes', 'planes/:plan', 'compromisos/:commitment'].map((path) => route(path, 'workspace/plans/plan-address.tsx', { id: `${space}/address/${path}` })),
  ];
}

/** Systems outside that are told of what happens, of a municipality or of the network. */
function systems(space: string): RouteConfigEntry[] {
  const at = (path: string, module: string) => route(path, `workspace/webhooks/${module}.tsx`, { id: `${space}/${module}` });
  return [
    at('sistemas', 'webhooks'),
    at('sistemas/nuevo', 'webhook-new'),
    at('sistemas/:system', 'webhook'),
    at('sistemas/:system/cambiar', 'webhook-edit'),
    at('sistemas/:system/reenviar', 'webhook-resend'),
    at('sistemas/:system/mensajes/:message', 'webhook-message'),
    at('sistemas/:system/:act', 'webhook-act'),
  ];
}

/** What is due, in a municipality or in all of the network. */
function dueDates(space: 'municipality' | 'institute'): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `workspace/due-dates/${module}.tsx`, { id: `${space}/${module}` });
  return [page('fechas', 'due-dates'), page('fechas.csv', 'due-dates-file')];
}

/** What a municipality and the host authority talk about, in the space of either. */
function advice(space: 'municipality' | 'institute'): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `${module}.tsx`, { id: `${space}/${nameOf(module)}` });
  return [page('asesoria', 'workspace/advice/advice-list'), page('asesoria/nueva', 'workspace/advice/advice-new'), page('asesoria/:thread', 'workspace/advice/advice-thread')];
}

/** What the host authority announces: its own list with whom it reached, a municipality's with what it was told. */
function announcements(space: 'municipality' | 'institute'): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `workspace/announcements/${module}.tsx`, { id: `${space}/${module}` });
  const written = space === 'institute' ? [page('comunicados/nuevo', 'announcement-new'), page('comunicados/:announcement/municipios.csv', 'announcement-file'), page('comunicados/:announcement/:act', 'announcement-act')] : [];
  return [page('comunicados', 'announcement-list'), ...written, page('comunicados/:announcement', 'announcement')];
}

function secretariat(): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `${module}.tsx`);
  return [
    page('secretariado', 'workspace/secretariat/secretariat'),
    page('secretariado/reglas', 'workspace/operating-rules/secretariat-rules'),
    page('secretariado/instalacion', 'workspace/secretariat-installation/secretariat-installation'),
    page('secretariado/instalacion/instalar', 'workspace/secretariat-installation/secretariat-install'),
    page('secretariado/instalacion/corregir', 'workspace/secretariat-installation/secretariat-correct'),
    page('secretariado/asiento/:seat', 'workspace/secretariat/secretariat-seat'),
    page('secretariado/paso/:act', 'workspace/secretariat/secretariat-step'),
  ];
}

/** Workspaces and the doors to them. Their addresses stand once: their language is the reader's. */
function workspaces(): RouteConfigEntry[] {
  const page = (path: string, module: string) => route(path, `${module}.tsx`);
  /** A page that both kinds of space have. */
  const at = (path: string, module: string, space: string) =>
    route(path, `${module}.tsx`, { id: `${space}/${nameOf(module)}` });
  return [
    page('idioma', 'workspace/frame/language'),
    layout('workspace/sign-in/door.tsx', [
      page('entrar', 'workspace/sign-in/sign-in'),
      page('entrar/contrasena', 'workspace/sign-in/sign-in-password'),
      page('entrar/enlace', 'workspace/sign-in/sign-in-link'),
      page('entrar/codigo', 'workspace/sign-in/sign-in-code'),
      page('entrar/clave', 'workspace/sign-in/new-password'),
      page('salir', 'workspace/sign-in/sign-out'),
      page('invitacion/:token', 'workspace/sign-in/invitation'),
      page('primer-uso', 'workspace/operation/first-run'),
      page('espacio', 'workspace/sign-in/spaces'),
      page('cuenta/seguir', 'workspace/follows/account-follow'),
      page('cuenta/segundo-paso', 'workspace/account/account-second-step'),
      page('cuenta/borrar', 'workspace/account/account-erase'),
      page('cuenta/borrada', 'workspace/account/account-erased'),
      page('cuenta/correo/:token', 'workspace/account/account-email'),
    ]),
    page('buzon/:mail?', 'workspace/operation/mailbox'),
    page('operacion', 'workspace/operation/operation'),
    page('cuenta', 'workspace/account/account'),
    page('cuenta/avisos', 'workspace/account/account-notices'),
    page('cuenta/avisos/enviados', 'workspace/account/account-sent-mails'),
    page('cuenta/datos.json', 'workspace/account/account-data'),
    route('espacio/:network/:municipality', 'workspace/municipality/municipality.tsx', [
      index('workspace/municipality/municipal-home.tsx'),
      page('carta', 'workspace/letters/letter'),
      page('carta/guardar', 'workspace/letters/letter-save'),
      page('carta/firmada', 'workspace/letters/letter-signed'),
      page('carta/:act', 'workspace/letter-steps/letter-act'),
      ...secretariat(),
      ...planning('municipality'),
      page('plazos.ics', 'workspace/notices/deadlines-file'),
      at('documentos/:document/intentar', 'workspace/documents/document-retry', 'municipality'),
      ...advice('municipality'),
      ...dueDates('municipality'),
      ...announcements('municipality'),
      at('avisos', 'workspace/notices/notices', 'municipality'),
      at('personas', 'workspace/people/people', 'municipality'),
      at('personas/:membership/corregir', 'workspace/people/membership-correct', 'municipality'),
      at('personas/:membership/terminar', 'workspace/people/membership-end', 'municipality'),
      at('personas/:membership/relevar', 'workspace/people/liaison-relief', 'municipality'),
      at('privacidad', 'workspace/privacy/privacy-notice', 'municipality'),
      at('imagen', 'workspace/looks/looks', 'municipality'),
      at('imagen/prueba', 'workspace/looks/looks-trial', 'municipality'),
      ...systems('municipality'),
    ]),
    route('espacio/:network/instituto', 'workspace/institute/institute.tsx', [
      index('workspace/institute/institute-home.tsx'),
      page('municipios.csv', 'workspace/institute/municipalities-file'),
      page('cartas', 'workspace/letter-review/letters'),
      page('cartas/:letter', 'workspace/letter-review/letter-review'),
      page('cartas/:letter/escaneo', 'workspace/captured-letters/letter-scan'),
      at('cartas/:letter/:act', 'workspace/letter-steps/letter-act', 'institute'),
      ...advice('institute'),
      ...dueDates('institute'),
      ...announcements('institute'),
      at('avisos', 'workspace/notices/notices', 'institute'),
      at('personas', 'workspace/people/people', 'institute'),
      at('personas/:membership/corregir', 'workspace/people/membership-correct', 'institute'),
      at('personas/:membership/terminar', 'workspace/people/membership-end', 'institute'),
      at('municipios/:place/personas', 'workspace/people/people', 'institute/municipality'),
      at('municipios/:place/personas/:membership/corregir', 'workspace/people/membership-correct', 'institute/municipality'),
      at('municipios/:place/personas/:membership/terminar', 'workspace/people/membership-end', 'institute/municipality'),
      at('municipios/:place/personas/:membership/relevar', 'workspace/people/liaison-relief', 'institute/municipality'),
      at('documentos/:document/intentar', 'workspace/documents/document-retry', 'institute'),
      page('invitar', 'workspace/invitations/invite'),
      page('invitar/formato.csv', 'workspace/invitations/invite-template'),
      page('capturar', 'workspace/captured-letters/capture'),
      at('imagen', 'workspace/looks/looks', 'institute'),
      at('imagen/prueba', 'workspace/looks/looks-trial', 'institute'),
      page('envios', 'workspace/sent-notices/sent-notices'),
      page('envios.csv', 'workspace/sent-notices/sent-notices-file'),
      page('envios/:notice', 'workspace/sent-notices/sent-notice'),
      page('envios/:notice/reenviar', 'workspace/sent-notices/sent-notice-resend'),
      page('correos', 'workspace/returned-mail/returned-mail'),
      page('correos/:suppression/quitar', 'workspace/returned-mail/suppression-lift'),
      page('regiones', 'workspace/regions/regions'),
      page('regiones/:group', 'workspace/regions/region'),
      page('regiones/:group/quitar', 'workspace/regions/region-remove'),
      page('ajustes', 'workspace/network/settings'),
      page('ajustes/recordatorios', 'workspace/due-dates/ladders'),
      page('ajustes/recordatorios/:kind', 'workspace/due-dates/ladder'),
      page('ajustes/carta', 'workspace/letter-template/letter-template'),
      page('ajustes/avisos', 'workspace/notice-templates/notice-templates'),
      page('ajustes/avisos/:kind/:situation', 'workspace/notice-templates/notice-template'),
      page('ajustes/avisos/:kind/:situation/previa', 'workspace/notice-templates/notice-preview'),
      page('ajustes/avisos/:kind/:situation/volver', 'workspace/notice-templates/notice-restore'),
      at('ajustes/privacidad', 'workspace/privacy/privacy-notice', 'institute'),
      page('ajustes/reglas', 'workspace/operating-rules/network-rules'),
      page('ajustes/correo', 'workspace/mail-server/mail-server'),
      page('ajustes/correo/quitar', 'workspace/mail-server/mail-server-remove'),
      page('ajustes/sectores', 'workspace/network/sectors'),
      ...planning('institute'),
      ...systems('institute'),
    ]),
  ];
}

export default [
  ...portal('es'),
  layout('workspace/frame/reader.tsx', workspaces()),
  route('en', 'portal/frame/english.tsx', { id: 'en' }, portal('en')),
] satisfies RouteConfig;
