import type { WrittenPage } from './written.types.js';

export const howItIsCountedEs: WrittenPage = {
  title: 'Cómo se cuenta cada cifra',
  lead: 'Ningún número de este sitio sale de una opinión nuestra. Aquí están las reglas, completas.',
  blocks: [
    { kind: 'heading', id: 'avance', text: 'El avance de un compromiso' },
    {
      kind: 'text',
      text: 'Cada voz da a cada hito un porcentaje, de 0 a 100. El avance de esa voz es el promedio de sus hitos, cada uno con su peso. Si nadie fijó pesos, todos valen lo mismo.',
    },
    {
      kind: 'formula',
      text: '**Avance de una voz** = suma de (peso del hito × porcentaje que esa voz le dio) ÷ suma de los pesos',
    },
    {
      kind: 'text',
      text: 'Un ejemplo: un compromiso tiene cuatro hitos con el mismo peso. El gobierno informa 100, 100, 60 y 0. Su avance es (100 + 100 + 60 + 0) ÷ 4 = 65\u00a0%.',
    },
    {
      kind: 'list',
      items: [
        'Las dos voces **nunca se promedian entre sí**. No existe un porcentaje único.',
        'Un hito llega a 100\u00a0% solo si tiene al menos una prueba.',
        'Una voz que no ha dicho nada sobre un compromiso aparece como **sin dato**, nunca como 0\u00a0%. Si ya habló de alguno de sus hitos, los que no ha mencionado cuentan como no avanzados: un hito fácil de cinco no hace ver completo el compromiso.',
        'Un compromiso está **en disputa** cuando, en los hitos de los que hablan las dos voces, la diferencia llega al límite que fija la red; si la red no dice otra cosa, 20 puntos.',
        'Se redondea a enteros, pero 99.6\u00a0% se muestra como 99\u00a0%: 100\u00a0% quiere decir completo.',
      ],
    },
    { kind: 'heading', id: 'plan', text: 'El avance de un plan' },
    {
      kind: 'text',
      text: 'Es, para cada voz por separado, el promedio de los compromisos sobre los que esa voz ya informó. Los demás no cuentan, para que un plan largo no parezca detenido.',
    },
    { kind: 'heading', id: 'completo', text: 'Cuándo está concluido un compromiso' },
    {
      kind: 'text',
      text: 'Cuando todos sus hitos fueron comprobados por quien señalan las reglas de la red. Que el gobierno diga 100\u00a0% no basta.',
    },
    { kind: 'heading', id: 'retraso', text: 'Retraso y fechas movidas' },
    {
      kind: 'text',
      text: 'Un hito está **con retraso** cuando su fecha de hoy ya pasó y todavía no está comprobado. Los días que se movió una fecha se cuentan desde la que se prometió en la primera publicación, que nunca cambia.',
    },
    { kind: 'formula', text: '**Días movidos** = fecha de hoy − fecha de la primera publicación' },
    { kind: 'heading', id: 'etapas', text: 'La etapa de un municipio' },
    {
      kind: 'text',
      text: 'La etapa es lo más avanzado que el municipio ha publicado. Se calcula sola, con la misma regla en el mapa, la tabla y su página:',
    },
    {
      kind: 'numbered',
      items: [
        '**Sin carta**: no tiene una carta de intención aceptada.',
        '**Carta de intención**: la autoridad aceptó su carta.',
        '**Secretariado instalado**: hay acta de instalación.',
        '**Cocreación**: está abierta la recepción de propuestas.',
        '**Plan publicado**: hay un plan de acción publicado.',
        '**En cumplimiento**: el gobierno ya informó un avance del plan.',
        '**Evaluado**: el plan terminó y se publicó su evaluación.',
      ],
    },
    {
      kind: 'text',
      text: 'El anillo **sin movimiento** marca a un municipio que ya fue invitado y no ha publicado nada en el plazo que fija la red; si la red no dice otra cosa, seis meses.',
    },
    { kind: 'heading', id: 'seguidores', text: 'Personas que siguen' },
    { kind: 'text', text: 'Son los correos que confirmaron y no se han salido. Nunca se publica quiénes son.' },
    { kind: 'heading', id: 'poblacion', text: 'Habitantes' },
    {
      kind: 'text',
      text: 'Son los del Censo de Población y Vivienda 2020 del INEGI. Un municipio creado después aparece sin dato.',
    },
  ],
};

export const accessibilityEs: WrittenPage = {
  title: 'Accesibilidad',
  lead: 'Este sitio debe servirle a todas las personas, con cualquier teléfono y con cualquier conexión.',
  blocks: [
    {
      kind: 'text',
      text: 'Trabajamos para cumplir las pautas WCAG 2.2 en nivel AA. En la práctica quiere decir esto:',
    },
    {
      kind: 'list',
      items: [
        'Las páginas públicas funcionan sin JavaScript, también los formularios, y pesan poco.',
        'Todo se puede usar con teclado. El primer enlace de cada página salta al contenido.',
        'El color nunca va solo: cada estado tiene una forma y una palabra.',
        'El mapa tiene una tabla que dice lo mismo; las gráficas tienen su texto debajo.',
        'Los textos se pueden agrandar al 200\u00a0% sin perder nada, y en una pantalla angosta no hay que moverse de lado.',
        'Si tu aparato pide colores oscuros, el sitio los usa.',
      ],
    },
    { kind: 'heading', id: 'revision', text: 'Cómo lo revisamos' },
    {
      kind: 'text',
      text: 'Cada página se prueba de forma automática antes de publicar un cambio. Una prueba automática no encuentra todo: todavía no hemos hecho pruebas con personas que usan lectores de pantalla, y lo decimos para no prometer de más.',
    },
    { kind: 'heading', id: 'problema', text: 'Si algo no te sirve' },
    {
      kind: 'text',
      text: 'Díselo a la autoridad que administra la red de tu estado o al enlace de tu municipio: qué página era, qué querías hacer y qué usas para leerla. También puedes pedir los documentos en otro formato; la Ley General para la Inclusión de las Personas con Discapacidad reconoce ese derecho.',
    },
  ],
};

export const openDataEs: WrittenPage = {
  title: 'Datos abiertos y API',
  lead: 'Todo lo que es público aquí también lo puede leer un programa, con las mismas reglas.',
  blocks: [
    { kind: 'heading', id: 'conectar', text: 'Conectarse' },
    {
      kind: 'text',
      text: 'La API habla GraphQL: pides exactamente los campos que necesitas. Las consultas de lo público no necesitan cuenta. Envía un POST a `/graphql` de este mismo sitio, con el tipo `application/json`.',
    },
    { kind: 'formula', text: 'POST /graphql · {"query": "{ network(slug: \\"…\\") { name } }"}' },
    {
      kind: 'list',
      items: [
        'Las consultas empiezan en `network(slug)` o en `municipality(network, slug)`. El nombre corto de cada uno es el que ves en la dirección de su página.',
        'Las listas se leen por páginas: pide `first`, de 1 a 200, y sigue con el `endCursor` que recibiste.',
        'El [esquema completo](/datos/esquema.graphql) es un archivo: cada tipo, campo y argumento tiene su descripción.',
      ],
    },
    { kind: 'subheading', text: 'Un ejemplo que puedes copiar' },
    { kind: 'text', text: 'Para ver una respuesta sin escribir un programa, copia esto en una terminal y cambia la dirección por la de este sitio. Con el navegador solo no se puede: las consultas van siempre por POST.' },
    { kind: 'formula', text: 'curl https://…/graphql -H "content-type: application/json" -d \'{"query": "{ networks { name slug } }"}\'' },
    { kind: 'text', text: 'Lo mismo con una clave lee lo privado: añade `-H "authorization: Bearer $CLAVE"`. Si un cambio no se puede hacer, la respuesta es un resultado con `code`, `message` y `remedy`, no un error. Los errores dicen `code`, `correlationId` y, cuando la consulta tiene algo que corregir, `detail`.' },
    { kind: 'heading', id: 'archivos', text: 'Archivos' },
    { kind: 'list', items: ['El esquema de la API: [esquema.graphql](/datos/esquema.graphql).', 'De cada plan publicado: su documento oficial en PDF, con folio, enlazado en su página.', 'Las listas en CSV están en los espacios de trabajo, para quien tiene cuenta. Al público se le dan por la API, con los mismos datos.'] },
    { kind: 'heading', id: 'escribir', text: 'Leer lo privado o escribir' },
    {
      kind: 'text',
      text: 'Quien tiene una cuenta en un espacio de trabajo puede crear una clave de acceso con los permisos justos, y usarla en la cabecera `Authorization: Bearer …`. La clave vale para un solo municipio o una sola red, y se puede retirar en cualquier momento.',
    },
    { kind: 'heading', id: 'limites', text: 'Límites' },
    {
      kind: 'text',
      text: 'Para que el servicio alcance para todos hay límites de profundidad, de costo por consulta y de velocidad. Si te pasas, la respuesta dice cuál fue y cuándo puedes volver a intentar.',
    },
    { kind: 'heading', id: 'licencia', text: 'Cómo citar' },
    {
      kind: 'text',
      text: 'Di de qué municipio son los datos, que los tomaste de Tequio y la fecha. Los nombres, límites y población son del INEGI: «Fuente: INEGI, Marco Geoestadístico 2025 y Censo de Población y Vivienda 2020». Los límites están simplificados; no son datos oficiales del INEGI ni implican su respaldo.',
    },
    { kind: 'heading', id: 'personales', text: 'Lo que no está' },
    {
      kind: 'text',
      text: 'No se publican datos personales: ni correos, ni domicilios, ni identificaciones, ni quién sigue qué.',
    },
  ],
};
