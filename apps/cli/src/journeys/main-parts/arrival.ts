import { Mailbox } from '../mailbox.js';
import type { JourneySession } from '../journey.js';
import type { Visitor } from '../visitor.js';

export const SPOKEN = `... on Refusal { code message remedy }`;
export const REFUSED = `${SPOKEN} ... on InvalidInput { issues { path message } }`;
export const MISSING = `... on TransitionRefused { missing { code message where } }`;

/** Opens the invitation that was mailed, accepts it and acts for the place from then on. */
export async function arrive(session: JourneySession, email: string, name: string): Promise<Visitor> {
  const visitor = session.visitor();
  const mail = await session.mailbox.next(email, (one) => one.text.includes('/invitacion/'));
  const token = /\/invitacion\/([\w.~-]+)/.exec(Mailbox.links(mail).find((link) => link.includes('/invitacion/'))!)![1]!;
  const accepted = await visitor.do<{ __typename: string; continueUrl: string | null }>(
    'InvitationAccepted',
    `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on InvitationAccepted { continueUrl } ${REFUSED} } }`,
    { input: { token, name, consent: true } },
  );
  if (!accepted.continueUrl) throw new Error('the accepted invitation leads nowhere');
  await visitor.open(accepted.continueUrl);
  const { me } = await visitor.ask<{ me: { memberships: { id: string; current: boolean }[] } }>('{ me { memberships { id current } } }');
  visitor.actingAs = me.memberships.find((membership) => membership.current)!.id;
  return visitor;
}

/** Sends a file as a form would; answers its id. */
export async function upload(visitor: Visitor, name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type }), name);
  const response = await visitor.fetch('/files', { method: 'POST', body: form, headers: { 'tequio-acting-as': visitor.actingAs! } });
  const answer = (await response.json()) as { id?: string; message?: string };
  if (!answer.id) throw new Error(`${response.status} ${answer.message ?? 'the file was not taken in'}`);
  return answer.id;
}

/** A whole one-page PDF, as a scanner would send it. */
export function scannedPage(text: string): Uint8Array<ArrayBuffer> {
  const content = `BT /F1 18 Tf 60 700 Td (${text.replace(/[()\\]/g, ' ')}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
