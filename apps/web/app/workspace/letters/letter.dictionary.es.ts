import type { ActWords } from '../act-words.js';
import type { LetterAct } from './letter-acts.js';

export const letterEs = {
  title: 'Carta de intención',
  startTitle: 'Escriba la carta de intención',
  startLead:
    'Con ella el municipio dice que participa. La carta ya trae lo que se conoce: lugar, destinatario, texto y acuerdos de la plantilla de la red.',
  startHow: [
    'Se guarda sola mientras escribe.',
    'Al terminarla recibe folio y queda lista para firmarse en papel.',
    'La copia firmada es privada; la versión pública no lleva firmas.',
  ],
  start: 'Empezar la carta',
  notAllowed: 'Quien lleva el enlace del municipio escribe esta carta. Usted podrá leerla cuando exista.',
  again: 'Empezar una carta nueva',
  againLead: 'La anterior quedó cerrada; esta empieza de nuevo con lo que se conoce.',
  institute: 'Instituto',
  mayor: 'Presidencia Municipal',
  anotherOffice: 'otra persona del municipio',
  prefilled: 'De la plantilla de la red',
  useSuggestion: (value: string) => `Usar «${value}»`,
  needsSignature: 'Congelarla y recabar la firma',
  needsCopy: 'Subir la copia firmada',
  freezeFirst: 'Primero congele la carta: la firma va sobre el documento que ya tiene folio.',
  chooseFile: 'Elija el archivo de la carta firmada.',
  freezeWord: 'congelar',
  wordNeeded: 'Escriba la palabra «congelar» para confirmar.',
  done: 'listo',
  late: 'Demorada: el plazo ya pasó',
  queueTabs: { waiting: 'Por responder', corrected: 'Las corrige el municipio', decided: 'Respondidas' },
  observationNeeded: 'Escriba al menos una observación, en el apartado que debe corregirse.',
  observationReasonNeeded: 'Escriba qué debe corregirse y por qué; el valor propuesto solo no basta.',
  reopenTitle: '¿Hay algo que corregir?',
  reopenLead:
    'Puede volver al borrador antes de enviarla. El folio se anula con la razón que escriba, y la carta recibirá otro.',
  reopen: 'Volver al borrador',
  supersedeTitle: 'Cambio de administración',
  supersedeLead: 'Cuando entra una administración nueva, registre que esta carta queda sustituida y escriba la suya.',
  supersede: 'Registrar como sustituida',
  capturedTitle: 'El instituto capturó esta carta de su archivo',
  capturedLead: 'Revise que sea la de su municipio. Puede tener huecos: un acto pasado se captura como está.',
  confirm: 'Sí, es nuestra carta',
  disown: 'No es nuestra carta',
  states: {
    DRAFT: 'Borrador',
    FROZEN: 'Congelada, por firmar',
    SIGNED: 'Firmada, por enviar',
    SUBMITTED: 'Enviada',
    UNDER_REVIEW: 'En revisión del instituto',
    OBSERVED: 'Con observaciones',
    ACCEPTED: 'Aceptada',
    REJECTED: 'Rechazada',
    WITHDRAWN: 'Retirada',
    SUPERSEDED: 'Sustituida',
    CAPTURED: 'Capturada, por confirmar',
  },
  track: [
    { label: 'Borrador', waits: 'usted' },
    { label: 'Congelada con folio', waits: 'usted' },
    { label: 'Firmada', waits: 'Presidencia Municipal' },
    { label: 'Enviada', waits: 'usted' },
    { label: 'En revisión', waits: 'instituto' },
    { label: 'Respuesta', waits: 'instituto' },
  ],
  deadline: {
    correct: {
      text: 'Corríjala y envíela a más tardar el',
      consequence: 'después, el trámite se archiva y se empieza de nuevo',
    },
    reply: { text: 'El instituto responde a más tardar el', consequence: 'si se pasa, se mostrará como demorada' },
  },
  fieldLabels: {
    place: 'Lugar',
    date: 'Fecha de la carta',
    addressee: 'Dirigida a',
    subject: 'Asunto',
    body: 'Texto de la intención',
    plan: 'Plan al que se une',
    proactiveCommitment: 'Compromiso proactivo al que se une',
    points: 'Acuerdos que reconoce',
    signatoryName: 'Nombre de quien firma',
    signatoryPost: 'Cargo de quien firma',
    authorityName: 'Nombre de quien recibe',
    authorityPost: 'Cargo de quien recibe',
    termEndsOn: 'Fin de la administración',
    contactOffice: 'Área de contacto',
    contactEmail: 'Correo oficial de contacto',
  },
  history: {
    started: 'Se empezó el borrador.',
    captured: 'El instituto la capturó de su archivo.',
    frozen: (n: number, office: string | null) => `${office ?? 'El municipio'} congeló la versión ${n}.`,
    observed: (n: number, office: string | null) =>
      `${office ?? 'El instituto'} hizo ${n === 1 ? 'una observación' : `${n} observaciones`}.`,
    submitted: 'El municipio la envió.',
    decided: (state: string, reason: string | null) =>
      `${state === 'REJECTED' ? 'El instituto la rechazó' : state === 'WITHDRAWN' ? 'El municipio la retiró' : 'Quedó aceptada'}${reason ? `: ${reason}` : '.'}`,
    superseded: 'La sustituyó otra administración.',
  },
  acts: {
    congelar: {
      title: '¿Congelar la carta para firmarla?',
      confirm: 'Congelar la carta',
      consequences: [
        ['lock', 'El texto se cierra y recibe folio y sello. Se prepara el PDF para imprimir.'],
        ['document', 'Si después hay que cambiar algo, el folio se anula con su razón y se asigna otro.'],
        ['person', 'Sigue la firma de la Presidencia Municipal, en papel.'],
      ],
    },
    reabrir: {
      title: '¿Volver al borrador?',
      confirm: 'Volver al borrador',
      consequences: [
        ['document', 'El folio actual se anula y queda en el registro con la razón.'],
        ['lock', 'La copia firmada, si la hay, deja de valer: cambiará el texto.'],
      ],
    },
    enviar: {
      title: '¿Enviar la carta al instituto?',
      confirm: 'Enviar la carta',
      consequences: [
        ['lock', 'La carta se cierra: ya no podrá cambiarse, salvo que el instituto la observe.'],
        ['document', 'Recibirá un acuse con folio, fecha y hora.'],
        ['bell', 'Se avisa al instituto, que responde en el plazo de la red.'],
      ],
    },
    retirar: {
      title: '¿Retirar la carta?',
      confirm: 'Retirar la carta',
      consequences: [
        ['late', 'El trámite termina. Para participar habrá que escribir otra carta.'],
        ['bell', 'El instituto recibe la razón que escriba.'],
      ],
    },
    sustituir: {
      title: '¿Registrar que otra administración sustituye esta carta?',
      confirm: 'Registrar como sustituida',
      consequences: [
        ['document', 'La carta sigue pública, señalada como de la administración anterior.'],
        ['current', 'Se podrá escribir la carta de la administración nueva.'],
      ],
    },
    confirmar: {
      title: '¿Es esta la carta de su municipio?',
      confirm: 'Sí, confirmarla',
      consequences: [
        ['done', 'La carta queda en vigor con lo que dice el archivo, huecos incluidos.'],
        ['bell', 'El público deja de verla señalada como capturada.'],
      ],
    },
    desconocer: {
      title: '¿No es la carta de su municipio?',
      confirm: 'No es nuestra carta',
      consequences: [
        ['late', 'La captura se retira con la razón que escriba.'],
        ['current', 'Podrá escribir la suya.'],
      ],
    },
    aceptar: {
      title: '¿Aceptar la carta?',
      confirm: 'Aceptar la carta',
      consequences: [
        ['done', 'La carta queda en vigor y se hace pública, sin firmas autógrafas.'],
        ['bell', 'Se avisa al municipio: sigue instalar su Secretariado Técnico Municipal.'],
      ],
    },
    rechazar: {
      title: '¿Rechazar la carta?',
      confirm: 'Rechazar la carta',
      consequences: [
        ['late', 'El trámite termina. El municipio tendrá que escribir otra.'],
        ['bell', 'Se avisa al municipio con sus razones completas.'],
      ],
    },
  } as Record<LetterAct, Omit<ActWords, 'label'>>,
};
