import type { HelpTopic } from '../written-pages/written.types.js';

export const helpEs: readonly HelpTopic[] = [
  {
    id: 'que-es',
    audience: 'people',
    title: '¿Qué es el gobierno abierto municipal?',
    summary: 'Gobierno y sociedad civil acuerdan compromisos, y cualquiera comprueba si se cumplen.',
    blocks: [
      {
        kind: 'text',
        text: 'Es una forma de gobernar en la que el ayuntamiento no decide solo. Se sienta con organizaciones, universidades y vecinos, y juntos acuerdan unos cuantos **compromisos**: cosas concretas, con fecha y con un área responsable.',
      },
      {
        kind: 'text',
        text: 'Después el gobierno informa cómo va, la sociedad civil dice lo que encontró, y las dos versiones se publican una junto a la otra. Aquí las puedes leer todas.',
      },
      { kind: 'heading', id: 'camino', text: 'El camino de un municipio' },
      {
        kind: 'numbered',
        items: [
          '**Carta de intención.** El ayuntamiento dice por escrito que quiere participar, y la autoridad del estado acepta la carta.',
          '**Secretariado.** Gobierno y sociedad civil instalan el grupo que toma los acuerdos.',
          '**Cocreación.** Se reciben propuestas y se discuten. Cada una debe recibir una respuesta con razones.',
          '**Plan de acción.** Se publican los compromisos, con sus hitos, sus fechas y sus responsables.',
          '**Cumplimiento.** Se informa y se comprueba el avance.',
          '**Evaluación.** Al terminar se revisa qué se logró.',
        ],
      },
      { kind: 'heading', id: 'palabra', text: '¿Por qué se llama Tequio?' },
      {
        kind: 'text',
        text: 'Porque tequio es el trabajo que una comunidad hace junta, para el bien de todos. La palabra viene del náhuatl y la costumbre sigue viva en muchos pueblos de México.',
      },
    ],
    related: ['leer-un-compromiso', 'municipios'],
  },
  {
    id: 'encontrar',
    audience: 'people',
    title: '¿Cómo encuentro mi municipio o un tema?',
    summary: 'Busca sin acentos, usa el mapa o abre la lista completa.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          'Abre la página de tu estado desde el [inicio](/).',
          'Escribe en el buscador el nombre de tu municipio o una palabra, como «agua», «baches» o «luz». No hacen falta acentos ni mayúsculas.',
          'También puedes tocar tu municipio en el mapa, o abrir la tabla que está debajo: dice lo mismo que el mapa.',
        ],
      },
      { kind: 'heading', id: 'filtrar', text: 'Ver solo algunos' },
      {
        kind: 'text',
        text: 'La lista de municipios se puede filtrar por nombre y por etapa, y la de compromisos por estado. La dirección de la página guarda lo que elegiste: si la copias y la mandas, la otra persona ve lo mismo que tú.',
      },
      { kind: 'heading', id: 'no-aparece', text: '¿Y si mi municipio aparece vacío?' },
      {
        kind: 'text',
        text: 'Quiere decir que aquí no hay nada publicado: o todavía no lo invitan, o no ha enviado su carta. Su página lo dice con esas palabras, y ahí mismo puedes pedir que te avisemos cuando empiece.',
      },
    ],
    related: ['seguir', 'que-es'],
  },
  {
    id: 'leer-un-compromiso',
    audience: 'people',
    title: '¿Cómo se lee un compromiso?',
    summary: 'Dos voces, fechas que se mueven a la vista y pruebas que puedes abrir.',
    blocks: [
      { kind: 'heading', id: 'voces', text: 'Las dos voces' },
      {
        kind: 'text',
        text: 'Cada compromiso muestra dos porcentajes. El **círculo lleno** es lo que el gobierno informa. El **cuadro rayado** es lo que la sociedad civil encontró. Son dos miradas distintas y por eso nunca se promedian.',
      },
      {
        kind: 'text',
        text: 'Cuando dice **sin dato** es que esa voz todavía no ha dicho nada. No es lo mismo que 0\u00a0%: cero quiere decir que se revisó y no hay avance.',
      },
      { kind: 'heading', id: 'disputa', text: 'En disputa' },
      {
        kind: 'text',
        text: 'Un compromiso está en disputa cuando, en los hitos de los que hablan las dos voces, lo que informa el gobierno y lo que constata la sociedad civil se separan tanto como el límite de la red (20 puntos, si no dice otra cosa). La página muestra la diferencia y las pruebas de cada voz.',
      },
      { kind: 'heading', id: 'fechas', text: 'Fechas movidas' },
      {
        kind: 'text',
        text: 'El punto hueco es la fecha que se prometió al principio; el punto lleno, la de hoy. La línea punteada entre los dos son los días que se movió. La fecha original nunca se borra y cada cambio lleva su razón.',
      },
      { kind: 'heading', id: 'pruebas', text: 'Pruebas' },
      {
        kind: 'text',
        text: 'Son los documentos, fotos o enlaces que respaldan lo que cada voz dice. Un hito solo llega a 100\u00a0% si tiene al menos una prueba.',
      },
    ],
    related: ['seguir', 'verificar'],
  },
  {
    id: 'seguir',
    audience: 'people',
    title: '¿Cómo me entero si algo cambia?',
    summary: 'Deja tu correo en la página que te interesa. Sin contraseña, y puedes dejar de seguir con un clic.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          'Abre la página del municipio, del plan o del compromiso.',
          'Escribe tu correo, acepta el aviso de privacidad y pulsa el botón.',
          'Abre el correo que te llega y confirma. Así nadie puede inscribirte sin que tú quieras.',
        ],
      },
      { kind: 'heading', id: 'que-llega', text: 'Qué te llega' },
      {
        kind: 'list',
        items: [
          'Se publicó un plan o una versión nueva, con su razón.',
          'Alguien informó un avance o agregó pruebas.',
          'Se movió una fecha.',
        ],
      },
      { kind: 'text', text: 'Si pasan varias cosas seguidas sobre lo mismo, te llegan juntas. No repetimos avisos.' },
      { kind: 'heading', id: 'salir', text: 'Cómo dejar de seguir' },
      {
        kind: 'text',
        text: 'Cada correo trae un enlace para dejar de seguir. Lo abres, confirmas con un botón, y borramos tu correo de esa lista.',
      },
    ],
    related: ['leer-un-compromiso', 'encontrar'],
  },
  {
    id: 'verificar',
    audience: 'people',
    title: '¿Cómo sé si un documento es auténtico?',
    summary: 'Con el folio impreso al pie, sin cuenta y en segundos.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          'Busca el folio al pie del documento. Empieza con TQ.',
          'Escríbelo en la página [Verificar](/verificar). Da igual si usas mayúsculas, minúsculas o guiones.',
          'Lee el resultado: dice primero si es auténtico y después los datos.',
        ],
      },
      { kind: 'heading', id: 'folio', text: 'Qué dice un folio' },
      {
        kind: 'text',
        text: 'TQ-15037-CARTA-2026-0007-XB se lee así: la clave del municipio (15037), el tipo de documento (carta de intención), el año, su número y dos caracteres de control que descubren los errores al copiarlo.',
      },
      { kind: 'heading', id: 'huella', text: 'Qué es la huella' },
      {
        kind: 'text',
        text: 'Es un resumen del archivo, calculado con un método público (sha256). Si alguien cambia una sola letra, la huella es otra. Con ella compruebas que tu copia es igual a la que se selló.',
      },
    ],
    related: ['leer-un-compromiso'],
  },
  {
    id: 'participar',
    audience: 'people',
    title: '¿Cómo puedo participar?',
    summary: 'Sigue, comprueba, acércate al secretariado y pide que te respondan.',
    blocks: [
      {
        kind: 'list',
        items: [
          '**Sigue un compromiso** que te importe y compártelo con tus vecinos.',
          '**Compruébalo.** Si el gobierno dice que algo ya funciona y tú ves que no, cuéntaselo a las organizaciones del secretariado: su voz se publica junto a la del gobierno.',
          '**Acércate al secretariado.** Su página dice qué organizaciones y áreas lo forman, y qué lugares están libres.',
          '**Propón** cuando tu municipio esté en la etapa de cocreación. Toda propuesta debe recibir una respuesta con razones, aunque no se adopte.',
        ],
      },
      { kind: 'heading', id: 'sin-internet', text: '¿Sin internet?' },
      {
        kind: 'text',
        text: 'Puedes ir a la Unidad de Transparencia de tu ayuntamiento. Ahí trabaja el enlace de gobierno abierto, que recibe lo que lleves en papel.',
      },
    ],
    related: ['que-es', 'seguir'],
  },
  {
    id: 'datos',
    audience: 'people',
    title: '¿Puedo usar los datos?',
    summary: 'Sí: todo lo publicado se puede consultar, copiar y reutilizar citando la fuente.',
    blocks: [
      {
        kind: 'text',
        text: 'Lo que ves en estas páginas también lo puede leer un programa. La página [Datos abiertos y API](/datos) explica cómo conectarse y qué límites hay.',
      },
      {
        kind: 'text',
        text: 'Los nombres, los límites y la población de los municipios son del INEGI; cítalo cuando los uses. Los porcentajes se cuentan como dice la página [Cómo se cuenta cada cifra](/ayuda/como-se-cuenta).',
      },
    ],
    related: ['verificar'],
  },
  {
    id: 'municipios',
    audience: 'offices',
    title: '¿Cómo empieza un municipio?',
    summary: 'De la invitación al primer plan publicado, paso a paso.',
    blocks: [
      {
        kind: 'numbered',
        items: [
          '**Invitación.** La autoridad del estado invita al ayuntamiento por correo. Quien la acepta queda como enlace; después puede nombrar a otras personas y cederles el cargo.',
          '**Carta de intención.** El enlace llena la carta, que ya trae lo que se conoce del municipio. El borrador se guarda solo. Al congelarla recibe folio y sello, se imprime, la firma quien preside el municipio y se sube la copia firmada.',
          '**Revisión.** Al enviarla se recibe un acuse con fecha, hora y número. La autoridad la acepta, o la observa y dice campo por campo qué falta.',
          '**Secretariado.** Se captura quién lo forma por sector, sus periodos y suplentes, y se emite el acta de instalación.',
          '**Plan.** Se escribe en pantalla o se importa la hoja de cálculo que el municipio ya tiene. Cada compromiso necesita responsable y al menos un hito con fecha y forma de comprobarlo.',
          '**Publicación.** Una vez avalado se publica. Lo publicado ya no se edita: se corrige con una versión nueva que dice su razón.',
        ],
      },
      { kind: 'heading', id: 'cambio', text: 'Cuando cambia la administración' },
      {
        kind: 'text',
        text: 'Las tareas y los borradores siguen al cargo y no a la persona. La administración nueva firma su propia carta; la anterior queda publicada como sustituida.',
      },
    ],
    related: ['autoridad', 'verificar'],
  },
  {
    id: 'autoridad',
    audience: 'offices',
    title: '¿Qué hace la autoridad del estado?',
    summary: 'Abre la red, invita, revisa cartas y da reglas iguales para todos. No edita lo que publica un municipio.',
    blocks: [
      {
        kind: 'list',
        items: [
          'Abre la red con el catálogo oficial: los municipios del estado ya vienen listos para invitar.',
          'Invita a uno o a todos, por correo o con una lista en CSV que primero se revisa sin guardar nada.',
          'Acepta u observa las cartas, y ve en un mapa y en una tabla en qué etapa va cada quien.',
          'Captura cartas del pasado desde su archivo. Se publican con esa etiqueta y el municipio las confirma.',
        ],
      },
      {
        kind: 'text',
        text: 'La autoridad puede leer lo de todos sus municipios, pero solo escribe lo suyo: aceptaciones, observaciones y evaluaciones. Si un día la sustituye otra autoridad, los documentos conservan el nombre que tenía al emitirlos.',
      },
    ],
    related: ['municipios'],
  },
];
