export const en = {
  'notice.follow_confirmation': 'Confirmation to follow something',
  'notice.advice_written': 'A message in an advice thread',
  'notice.advice_mail_refused': 'An answer by mail that could not be taken',
  'notice.advice_assigned': 'An advice thread that is now yours',

  'advice.written.from_institute': 'The institute wrote in “{title}”',
  'advice.written.from_municipality': '{municipality} wrote in “{title}”',
  'advice.written.nobody': 'No post',
  'advice.written.answer': 'To answer, open the thread with the button.',
  'advice.written.answer_by_mail': 'You can answer this mail, from this same address: your answer will stand in the thread with the files that you attach. Or open the thread with the button.',
  'advice.written.action': 'Open the thread',
  'advice.assigned.subject': 'The advice thread “{title}” of {municipality} is now yours',
  'advice.assigned.body': 'From now on the messages of {municipality} in this thread reach you.',
  'advice.assigned.action': 'Open the thread',

  'advice.mail.refused': 'We could not take your answer in “{title}”',
  'advice.mail.partly': 'A part of your answer in “{title}” could not be taken',
  'advice.mail.why.sender': 'It came from an address that is not the one of your account. Answer from the address that you sign in with, or on the page. If it was not you, do not forward these mails: your address for answers is yours alone.',
  'advice.mail.why.empty': 'We found no new text in your mail, only what it quotes. Write your answer above what is quoted, or on the page.',
  'advice.mail.why.too_long': 'It has more than 10,000 characters. Send it in parts, or attach it as a file on the page.',
  'advice.mail.why.files': 'One or more files were not accepted: up to 10 in a message are taken, of up to 25 MB, as PDF, picture, spreadsheet (XLSX) or CSV, from who may send files. Send them on the page.',
  'advice.mail.why.too_many': 'Too many mails came in a row from your address. Wait an hour, or write on the page.',
  'advice.mail.why.not_taken': 'It could not be saved. Write your answer on the page, which will say what is missing.',
  'advice.mail.action': 'Open the thread',
  'advice.mail.files_only': '(Attached files only)',

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
