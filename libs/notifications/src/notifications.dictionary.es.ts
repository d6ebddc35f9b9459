export const es = {
  'mail.copy_tu': 'Si el botón no abre, copia esta dirección en tu navegador:',
  'mail.copy_usted': 'Si el botón no abre, copie esta dirección en su navegador:',
  'mail.leave_tu': 'Dejar de recibir estos avisos',
  'mail.leave_usted': 'Dejar de recibir estos avisos',
  'mail.choose_tu': 'Elegir cada cuándo te escribimos',
  'mail.choose_usted': 'Elegir cada cuándo le escribimos',
  'mail.reason_follower_tu': 'Te escribimos porque pediste seguir este tema.',
  'mail.reason_follower_usted': 'Le escribimos porque pidió seguir este tema desde su cuenta.',
  'mail.reason_person_tu': 'Te escribimos porque tienes una cuenta en Tequio.',
  'mail.reason_person_usted': 'Le escribimos por su participación en {place}.',
  'mail.several': '{subject} (y {more} más)',

  'digest.daily.subject.tu': 'Resumen diario: {first}',
  'digest.daily.subject_more.tu': 'Resumen diario: {first} y {more} más',
  'digest.daily.heading.tu': 'Tu resumen diario',
  'digest.daily.reason.tu': 'Te escribimos una vez al día porque así lo elegiste.',
  'digest.daily.more.tu': 'Hay {count} asuntos más con novedades; los encuentras en la página de cada municipio.',
  'digest.daily.subject.usted': 'Resumen diario: {first}',
  'digest.daily.subject_more.usted': 'Resumen diario: {first} y {more} más',
  'digest.daily.heading.usted': 'Su resumen diario',
  'digest.daily.reason.usted': 'Le escribimos una vez al día porque así lo eligió.',
  'digest.daily.more.usted': 'Hay {count} asuntos más con novedades; los encuentra en la página de cada municipio.',
  'digest.weekly.subject.tu': 'Resumen semanal: {first}',
  'digest.weekly.subject_more.tu': 'Resumen semanal: {first} y {more} más',
  'digest.weekly.heading.tu': 'Tu resumen semanal',
  'digest.weekly.reason.tu': 'Te escribimos una vez a la semana porque así lo elegiste.',
  'digest.weekly.more.tu': 'Hay {count} asuntos más con novedades; los encuentras en la página de cada municipio.',
  'digest.weekly.subject.usted': 'Resumen semanal: {first}',
  'digest.weekly.subject_more.usted': 'Resumen semanal: {first} y {more} más',
  'digest.weekly.heading.usted': 'Su resumen semanal',
  'digest.weekly.reason.usted': 'Le escribimos una vez a la semana porque así lo eligió.',
  'digest.weekly.more.usted': 'Hay {count} asuntos más con novedades; los encuentra en la página de cada municipio.',

  'notice.invitation_declined': 'No se aceptó una invitación que usted envió',
  'mail.invitation_declined.subject': 'No se aceptó la invitación a {email}',
  'mail.invitation_declined.body':
    'Quien abrió el enlace dijo que no es la persona invitada, o que no quiere participar en {place} ({office}). La invitación quedó cerrada y su enlace ya no abre nada. Confirme el correo con la persona y, si hace falta, envíe otra.',
  'mail.invitation_declined.action': 'Ver las invitaciones',

  'refusal.nothing_to_resend': 'No queda nadie a quien enviarle otra vez este aviso.',
  'refusal.nothing_to_resend.remedy': 'Los correos ya van en camino o ya llegaron. Vuelva a la página del aviso para ver qué pasó con cada uno.',

  'input.mandatory_kind': 'Este aviso no se puede desactivar: de él dependen plazos o algo que usted pidió.',
  'input.quiet_hours': 'Hacen falta dos horas distintas: cuándo empieza el silencio y cuándo termina.',

  'expiry.minutes': '{count} minutos',
  'expiry.hours': '{count} horas',
  'expiry.days': '{count} días',

  'identity.reason.usted':
    'Le escribimos porque alguien dio esta dirección de correo en Tequio. Este mensaje se envía solo; no hace falta contestarlo.',
  'identity.reason.tú':
    'Te escribimos porque alguien dio esta dirección de correo en Tequio. Este mensaje se envía solo; no hace falta contestarlo.',

  'identity.reason_account.usted':
    'Le escribimos porque tiene una cuenta en Tequio. Este mensaje se envía solo; no hace falta contestarlo.',
  'identity.reason_account.tú':
    'Te escribimos porque tienes una cuenta en Tequio. Este mensaje se envía solo; no hace falta contestarlo.',
  'identity.reason_invited.usted':
    'Le escribimos porque alguien dio su correo para invitarle a {place}. Este mensaje se envía solo; no hace falta contestarlo.',

  'identity.sign-in.usted.subject': 'Su enlace para entrar a Tequio',
  'identity.sign-in.usted.heading': 'Entre con este enlace',
  'identity.sign-in.usted.body':
    'Con el botón entra a su cuenta, sin contraseña. El enlace sirve una sola vez y vence en {expiry}.',
  'identity.sign-in.usted.ignore':
    'Si usted no lo pidió, no tiene que hacer nada: sin este enlace nadie entra. No lo reenvíe.',
  'identity.sign-in.usted.action': 'Entrar a mi cuenta',
  'identity.sign-in.tú.subject': 'Tu enlace para entrar a Tequio',
  'identity.sign-in.tú.heading': 'Entra con este enlace',
  'identity.sign-in.tú.body':
    'Con el botón entras a tu cuenta, sin contraseña. El enlace sirve una sola vez y vence en {expiry}.',
  'identity.sign-in.tú.ignore':
    'Si no lo pediste, no tienes que hacer nada: sin este enlace nadie entra. No lo reenvíes.',
  'identity.sign-in.tú.action': 'Entrar a mi cuenta',

  'identity.password-reset.usted.subject': 'Cambie su contraseña de Tequio',
  'identity.password-reset.usted.heading': 'Elija una contraseña nueva',
  'identity.password-reset.usted.body':
    'Con el botón elige una contraseña nueva para su cuenta. El enlace sirve una sola vez y vence en {expiry}.',
  'identity.password-reset.usted.ignore':
    'Si usted no lo pidió, no tiene que hacer nada: su contraseña sigue igual. No reenvíe este enlace.',
  'identity.password-reset.usted.action': 'Elegir contraseña nueva',
  'identity.password-reset.tú.subject': 'Cambia tu contraseña de Tequio',
  'identity.password-reset.tú.heading': 'Elige una contraseña nueva',
  'identity.password-reset.tú.body':
    'Con el botón eliges una contraseña nueva para tu cuenta. El enlace sirve una sola vez y vence en {expiry}.',
  'identity.password-reset.tú.ignore':
    'Si no lo pediste, no tienes que hacer nada: tu contraseña sigue igual. No reenvíes este enlace.',
  'identity.password-reset.tú.action': 'Elegir contraseña nueva',

  'identity.invitation.usted.subject': 'Invitación a participar en {place}',
  'identity.invitation.usted.heading': 'Le invitan a participar en {place}',
  'identity.invitation.usted.greeting': 'Buen día, {name}:',
  'identity.invitation.usted.body':
    'Su función será: {post}. En Tequio se llevan la carta de intención, el secretariado técnico, el plan de acción y sus avances, a la vista de la ciudadanía.',
  'identity.invitation.usted.inviter': 'Le invita: {inviter}.',
  'identity.invitation.usted.message': 'Mensaje de quien le invita:',
  'identity.invitation.usted.ignore':
    'La invitación vence en {expiry} y sirve solo para usted; no la reenvíe. Si no la esperaba, no tiene que hacer nada.',
  'identity.invitation.usted.action': 'Aceptar la invitación',

  'identity.new-session.usted.subject': 'Alguien entró a su cuenta de Tequio',
  'identity.new-session.usted.heading': 'Se abrió una sesión nueva en su cuenta',
  'identity.new-session.usted.body': 'Fue el {at}, desde {device}. Si fue usted, no tiene que hacer nada.',
  'identity.new-session.usted.ignore':
    'Si no fue usted, revise sus sesiones, cierre la que no reconozca y cambie su contraseña.',
  'identity.new-session.usted.action': 'Revisar mis sesiones',
  'identity.new-session.tú.subject': 'Alguien entró a tu cuenta de Tequio',
  'identity.new-session.tú.heading': 'Se abrió una sesión nueva en tu cuenta',
  'identity.new-session.tú.body': 'Fue el {at}, desde {device}. Si fuiste tú, no tienes que hacer nada.',
  'identity.new-session.tú.ignore':
    'Si no fuiste tú, revisa tus sesiones, cierra la que no reconozcas y cambia tu contraseña.',
  'identity.new-session.tú.action': 'Revisar mis sesiones',
  'identity.new-session.unknown_device': 'un equipo que no pudimos reconocer',

  'identity.email-change.usted.subject': 'Confirme su correo nuevo de Tequio',
  'identity.email-change.usted.heading': 'Confirme que este correo es suyo',
  'identity.email-change.usted.body': 'Con el botón entra a una página que pide confirmarlo. Desde entonces entrará a su cuenta con este correo. El enlace vence en {expiry}.',
  'identity.email-change.usted.ignore': 'Si usted no pidió el cambio, no tiene que hacer nada: sin este enlace nada cambia.',
  'identity.email-change.usted.action': 'Confirmar este correo',
  'identity.email-change.tú.subject': 'Confirma tu correo nuevo de Tequio',
  'identity.email-change.tú.heading': 'Confirma que este correo es tuyo',
  'identity.email-change.tú.body': 'Con el botón entras a una página que pide confirmarlo. Desde entonces entrarás a tu cuenta con este correo. El enlace vence en {expiry}.',
  'identity.email-change.tú.ignore': 'Si no pediste el cambio, no tienes que hacer nada: sin este enlace nada cambia.',
  'identity.email-change.tú.action': 'Confirmar este correo',
  'identity.email-change-notice.usted.subject': 'Pidieron cambiar el correo de su cuenta de Tequio',
  'identity.email-change-notice.usted.heading': 'Alguien pidió cambiar el correo de su cuenta',
  'identity.email-change-notice.usted.body': 'El correo nuevo sería {newEmail}. Si usted lo pidió, no tiene que hacer nada más aquí: confírmelo desde el correo nuevo.',
  'identity.email-change-notice.usted.ignore': 'Si no fue usted, cancele el cambio con el botón; sirve durante {expiry}, también si ya lo confirmaron, y cierra las sesiones abiertas.',
  'identity.email-change-notice.usted.action': 'Cancelar el cambio',
  'identity.email-change-notice.tú.subject': 'Pidieron cambiar el correo de tu cuenta de Tequio',
  'identity.email-change-notice.tú.heading': 'Alguien pidió cambiar el correo de tu cuenta',
  'identity.email-change-notice.tú.body': 'El correo nuevo sería {newEmail}. Si lo pediste, no tienes que hacer nada más aquí: confírmalo desde el correo nuevo.',
  'identity.email-change-notice.tú.ignore': 'Si no fuiste tú, cancela el cambio con el botón; sirve durante {expiry}, también si ya lo confirmaron, y cierra las sesiones abiertas.',
  'identity.email-change-notice.tú.action': 'Cancelar el cambio',
  'identity.second-step-reset.usted.subject': 'Se quitó el segundo paso de su cuenta de Tequio',
  'identity.second-step-reset.usted.heading': 'Se quitó el segundo paso de su cuenta',
  'identity.second-step-reset.usted.body': 'Lo quitó quien opera la plataforma y cerró las sesiones abiertas. Para entrar, pida un enlace a este correo; después active de nuevo el segundo paso. La razón que dio: «{reason}».',
  'identity.second-step-reset.usted.ignore': 'Si usted no lo pidió, escriba cuanto antes a quien opera la plataforma: alguien pudo hacerse pasar por usted.',
  'identity.second-step-reset.usted.action': 'Activar el segundo paso',
  'identity.second-step-reset.tú.subject': 'Se quitó el segundo paso de tu cuenta de Tequio',
  'identity.second-step-reset.tú.heading': 'Se quitó el segundo paso de tu cuenta',
  'identity.second-step-reset.tú.body': 'Lo quitó quien opera la plataforma y cerró las sesiones abiertas. Para entrar, pide un enlace a este correo; después activa de nuevo el segundo paso. La razón que dio: «{reason}».',
  'identity.second-step-reset.tú.ignore': 'Si no lo pediste, escribe cuanto antes a quien opera la plataforma: alguien pudo hacerse pasar por ti.',
  'identity.second-step-reset.tú.action': 'Activar el segundo paso',
  'identity.account-erased.usted.subject': 'Su cuenta de Tequio quedó borrada',
  'identity.account-erased.usted.heading': 'Su cuenta quedó borrada',
  'identity.account-erased.usted.body': 'Se quitaron su correo, sus sesiones, sus claves de acceso, lo que seguía desde su cuenta y sus avisos. Lo que hizo su cargo queda en el archivo público, con el nombre con que se firmó.',
  'identity.account-erased.usted.ignore': 'Este es el último mensaje que le enviamos. Si no fue usted quien la borró, escriba a la unidad de transparencia que señala el aviso de privacidad.',
  'identity.account-erased.usted.action': 'Leer el aviso de privacidad',
  'identity.account-erased.tú.subject': 'Tu cuenta de Tequio quedó borrada',
  'identity.account-erased.tú.heading': 'Tu cuenta quedó borrada',
  'identity.account-erased.tú.body': 'Se quitaron tu correo, tus sesiones, tus claves de acceso, lo que seguías desde tu cuenta y tus avisos. Lo que hizo tu cargo queda en el archivo público, con el nombre con que se firmó.',
  'identity.account-erased.tú.ignore': 'Este es el último mensaje que te enviamos. Si no fuiste tú quien la borró, escribe a la unidad de transparencia que señala el aviso de privacidad.',
  'identity.account-erased.tú.action': 'Leer el aviso de privacidad',
  'identity.reason_erased.usted': 'Le escribimos porque tenía una cuenta en Tequio.',
  'identity.reason_erased.tú': 'Te escribimos porque tenías una cuenta en Tequio.',
} as const;
