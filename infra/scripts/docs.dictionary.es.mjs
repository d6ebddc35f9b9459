/** Words of the generated pages of docs/. */
export const es = {
  generated: '<!-- Generado por `node infra/scripts/docs.mjs` a partir del código. No lo edite a mano. -->',
  matrix: {
    title: 'Quién puede hacer qué',
    intro:
      'Cada renglón es una acción sobre una cosa, y cada columna un papel. ● puede; ◐ puede bajo una condición o solo en algunos campos; vacío: no puede. Todo derecho vale solo dentro del alcance del papel: un papel municipal actúa en su municipio, uno de la red en su red, y la base de datos lo impone por su cuenta (`docs/decisions/0001-scopes-are-database-roles.md`).',
    roles: 'Papeles',
    role: ['Columna', 'Papel', 'Clave', 'Alcance', 'Se invita'],
    scopes: { platform: 'plataforma', network: 'red', tenant: 'municipio u organización', person: 'persona' },
    yes: 'sí',
    no: 'no',
    action: 'Acción',
  },
  cycles: {
    title: 'Ciclos de vida',
    intro:
      'De las mismas tablas de transición salen los botones que ve cada persona, la lista de lo que sigue y estos diagramas. Un paso que no procede se rechaza y dice qué falta.',
    columns: ['Paso', 'De', 'A', 'Derecho', 'Papeles', 'Razón', 'Se deshace'],
    reasons: { required: 'obligatoria', optional: 'opcional' },
    irreversible: 'no',
    nobody: 'el propio sistema',
  },
  webhooks: {
    title: 'Mensajes a otros sistemas',
    intro:
      'Lo que Tequio envía a un sistema registrado en *Avisos a otros sistemas*. Cómo se reciben, se comprueban y se repiten: [la guía de la API](../guides/api.md#recibir-avisos-en-otro-sistema-webhooks). Todos llevan la cosa de que tratan, su página, la red y el municipio (`null` si es de la red misma). Los campos no cambian de sentido; pueden aparecer otros nuevos.',
    columns: ['Tipo', 'Qué pasó', 'Quién lo puede recibir'],
    short: { public: 'cualquiera', workspace: 'quien puede leerlo en su espacio' },
    audiences: { public: 'Es público: se lee como lo lee cualquiera.', workspace: 'Es del espacio de trabajo: se ofrece a quien puede leer la cosa.' },
  },
};
