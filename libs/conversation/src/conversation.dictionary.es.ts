export const es = {
  'notice.follow_confirmation': 'Confirmación para seguir un tema',
  'notice.advice_written': 'Un mensaje en una asesoría',
  'notice.advice_mail_refused': 'Una respuesta por correo que no se pudo tomar',
  'notice.advice_assigned': 'Una asesoría que queda a su cargo',

  'advice.written.from_institute': 'El instituto escribió en «{title}»',
  'advice.written.from_municipality': '{municipality} escribió en «{title}»',
  'advice.written.nobody': 'Sin cargo',
  'advice.written.answer': 'Para contestar, abra la asesoría con el botón.',
  'advice.written.answer_by_mail': 'Puede contestar a este correo, desde esta misma dirección: su respuesta quedará en la asesoría con los archivos que adjunte. O abra la asesoría con el botón.',
  'advice.written.action': 'Abrir la asesoría',
  'advice.assigned.subject': 'Queda a su cargo la asesoría «{title}» de {municipality}',
  'advice.assigned.body': 'Desde ahora los mensajes de {municipality} en esta asesoría le llegan a usted.',
  'advice.assigned.action': 'Abrir la asesoría',

  'advice.mail.refused': 'No pudimos tomar su respuesta en «{title}»',
  'advice.mail.partly': 'Una parte de su respuesta en «{title}» no se pudo tomar',
  'advice.mail.why.sender': 'Llegó desde una dirección que no es la de su cuenta. Conteste desde la dirección con la que entra, o en la página. Si no fue usted, no reenvíe estos correos: su dirección de respuesta es solo suya.',
  'advice.mail.why.empty': 'No encontramos texto nuevo en su correo, solo lo que cita. Escriba su respuesta arriba de lo citado, o en la página.',
  'advice.mail.why.too_long': 'Tiene más de 10 000 caracteres. Envíela en partes, o adjúntela como archivo en la página.',
  'advice.mail.why.files': 'Uno o más archivos no se aceptaron: se reciben hasta 10 por mensaje, de hasta 25 MB, en PDF, imagen, hoja de cálculo (XLSX) o CSV, de quien puede subir archivos. Súbalos en la página.',
  'advice.mail.why.too_many': 'Llegaron demasiados correos seguidos desde su dirección. Espere una hora, o escriba en la página.',
  'advice.mail.why.not_taken': 'No se pudo guardar. Escriba su respuesta en la página, que le dirá qué falta.',
  'advice.mail.action': 'Abrir la asesoría',
  'advice.mail.files_only': '(Solo archivos adjuntos)',

  'next.advice_reply.title': 'Conteste al instituto en «{title}»',
  'next.advice_reply.consequence': 'El instituto espera su respuesta para seguir.',
  'next.advice_answer.title': 'Conteste la asesoría «{title}» de {municipality}',
  'next.advice_answer.consequence': 'El municipio espera su respuesta para seguir.',
  'who.municipality': 'Enlace',
  'who.institute': 'Autoridad garante',

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
  'input.not_an_adviser': 'Elija a una persona del instituto que tenga hoy el cargo de administración o de análisis.',
  'input.plain_address': 'Escribe un solo correo completo, como nombre@ejemplo.mx.',
} as const;
