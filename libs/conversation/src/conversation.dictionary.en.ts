export const en = {
  'notice.follow_confirmation': 'Confirmation to follow something',
  'notice.advice_written': 'A message in an advice thread',
  'notice.advice_assigned': 'An advice thread that is now yours',

  'advice.written.from_institute': 'The institute wrote in “{title}”',
  'advice.written.from_municipality': '{municipality} wrote in “{title}”',
  'advice.written.nobody': 'No post',
  'advice.written.answer': 'To answer, open the thread with the button.',
  'advice.written.action': 'Open the thread',
  'advice.assigned.subject': 'The advice thread “{title}” of {municipality} is now yours',
  'advice.assigned.body': 'From now on the messages of {municipality} in this thread reach you.',
  'advice.assigned.action': 'Open the thread',

  'next.advice_reply.title': 'Answer the institute in “{title}”',
  'next.advice_reply.consequence': 'The institute waits for your answer to go on.',
  'next.advice_answer.title': 'Answer “{title}” of {municipality}',
  'next.advice_answer.consequence': 'The municipality waits for your answer to go on.',
  'who.municipality': 'Liaison',
  'who.institute': 'Host authority',

  'mail.confirm.subject': 'Confirm that you want to follow “{title}”',
  'mail.confirm.heading': 'Do you want to follow “{title}”?',
  'mail.confirm.body':
    'Somebody gave this address to be told when something is published, progress is reported or a date moves. If it was you, confirm it with the button: the link works for {hours} hours.',
  'mail.confirm.ignore': 'If it was not you, there is nothing to do: unless confirmed, nothing else will reach you and we will erase your address.',
  'mail.confirm.action': 'Yes, tell me',

  'follow.gone': 'a page that is no longer published',

  'why.daily': 'Because the daily summary was chosen.',
  'why.weekly': 'Because the weekly summary was chosen.',
  'why.follow': 'For following “{title}”.',
  'why.follow_gone': 'For following something that is no longer published.',
  'why.always': 'It is one of the notices that always come: {told}.',
  'why.place': 'For taking part in {place}: {told}.',

  'refusal.link_expired': 'This link no longer works: its time is over, or you asked for another one later.',
  'refusal.link_expired.remedy': 'Ask for another one on the page that you want to follow.',
  'refusal.too_many_requests': 'Too many links were asked for in a row.',
  'refusal.too_many_requests.remedy': 'Wait {minutes} minutes and try again. Look among unwanted mail too: the link may be there.',

  'input.notice_changed': 'The privacy notice has changed. Read it again and accept it once more.',
  'input.not_an_adviser': 'Choose somebody of the institute who holds a post of administration or analysis today.',
  'input.plain_address': 'Write one complete address, such as name@example.org.',
} as const;
