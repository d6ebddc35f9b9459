export const es = {
  'notice.follow_confirmation': 'Confirmación para seguir un tema',

  'mail.confirm.subject': 'Confirma que quieres seguir «{title}»',
  'mail.confirm.heading': '¿Quieres seguir «{title}»?',
  'mail.confirm.body':
    'Alguien dio este correo para recibir avisos cuando se publique algo, se informe un avance o se mueva una fecha. Si fuiste tú, confírmalo con el botón: el enlace sirve {hours} horas.',
  'mail.confirm.ignore': 'Si no fuiste tú, no tienes que hacer nada: sin confirmar no te llegará nada más y borraremos tu correo.',
  'mail.confirm.action': 'Sí, avísame',

  'follow.gone': 'una página que ya no está publicada',

  'why.daily': 'Por haber elegido el resumen diario.',
  'why.weekly': 'Por haber elegido el resumen semanal.',
  'why.follow': 'Por seguir «{title}».',
  'why.follow_gone': 'Por seguir algo que ya no está publicado.',
  'why.always': 'Es de los avisos que llegan siempre: {told}.',
  'why.place': 'Por participar en {place}: {told}.',

  'refusal.link_expired': 'Este enlace ya no sirve: pasó su plazo, o pediste otro después.',
  'refusal.link_expired.remedy': 'Pide otro desde la página que quieres seguir.',
  'refusal.too_many_requests': 'Se pidieron demasiados enlaces seguidos.',
  'refusal.too_many_requests.remedy': 'Espera {minutes} minutos y vuelve a intentarlo. Mira también en el correo no deseado: el enlace puede estar ahí.',

  'input.notice_changed': 'El aviso de privacidad cambió: hay que leerlo de nuevo y volver a aceptarlo.',
  'input.plain_address': 'Escribe un solo correo completo, como nombre@ejemplo.mx.',
} as const;
