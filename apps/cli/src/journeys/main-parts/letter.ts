import { createHash } from 'node:crypto';
import { readPdf } from '@tequio/documents/testing';
import type { OpenedNetwork } from '../first-run.js';
import type { JourneySession } from '../journey.js';
import type { Visitor } from '../visitor.js';
import { arrive, MISSING, REFUSED, scannedPage, SPOKEN, upload } from './arrival.js';

export interface People {
  institute: Visitor;
  liaison: Visitor;
  municipality: { id: string; slug: string; name: string };
}

const LETTER = `id state version document { folio state downloadPath } acknowledgement { folio } replyDueOn`;
const STEP = `__typename ... on LetterOfIntent { ${LETTER} } ${REFUSED} ${MISSING}`;
const step = (name: string, more = '', values = '') => `mutation($id: ID!, $version: Int!${more}) { ${name}(id: $id, version: $version${values}) { ${STEP} } }`;

const SIGNATORY = 'Persona Titular de Ejemplo';

interface Letter {
  __typename: string;
  id: string;
  state: string;
  version: number;
  document: { folio: string; state: string; downloadPath: string | null } | null;
  acknowledgement: { folio: string } | null;
}

/** From the invitation of a municipality to its accepted letter, which anyone can verify. */
export async function letterAccepted(session: JourneySession, network: OpenedNetwork): Promise<People> {
  await session.step('la operadora invita a la primera persona del instituto', () =>
    network.operator.do(
      'Invitation',
      `mutation($input: InviteAdministratorInput!) { inviteAdministrator(input: $input) { __typename ${REFUSED} } }`,
      { input: { networkId: network.id, email: 'gobiernoabierto@instituto.test', name: 'Dirección de Gobierno Abierto' } },
    ),
  );
  const institute = await session.step('el instituto acepta la invitación de su correo y entra', () => arrive(session, 'gobiernoabierto@instituto.test', 'Dirección de Gobierno Abierto'));

  await session.step('el instituto revisa primero lo que pasaría con su lista de enlaces', async () => {
    const rows = [
      { externalId: 'hx', municipality: '15037', email: 'transparencia@huixquilucan.test', role: 'liaison', office: 'Unidad de Transparencia' },
      { externalId: 'no', municipality: 'no-existe', email: 'sin arroba', role: 'liaison', office: 'Unidad de Transparencia' },
    ];
    const report = await institute.do<{ __typename: string; applied: boolean; problems: unknown[] }>('InviteManyReport', INVITE_MANY, { input: { dryRun: true, rows } });
    session.expect(report.applied, false, 'applied');
    if (!report.problems.length) throw new Error('the wrong row passed');
  });
  await session.step('corregida la lista, invita', async () => {
    const rows = [{ externalId: 'hx', municipality: '15037', email: 'transparencia@huixquilucan.test', role: 'liaison', office: 'Unidad de Transparencia' }];
    const report = await institute.do<{ __typename: string; created: number; problems: unknown[] }>('InviteManyReport', INVITE_MANY, { input: { dryRun: false, rows } });
    session.expect([report.created, report.problems.length], [1, 0], 'invitations');
  });
  const liaison = await session.step('el enlace de Huixquilucan acepta y entra', () => arrive(session, 'transparencia@huixquilucan.test', 'Enlace de Huixquilucan'));
  const { actingMunicipality: municipality } = await liaison.ask<{ actingMunicipality: People['municipality'] }>('{ actingMunicipality { id slug name } }');

  await session.step('«Qué sigue» le dice que escriba la carta', async () => {
    const { whatNext } = await liaison.ask<{ whatNext: { key: string; href: string }[] }>('{ whatNext { key href } }');
    session.expect(whatNext[0]?.href, `/espacio/${network.slug}/${municipality.slug}/carta`, 'first step');
  });
  let letter = await session.step('la carta se abre ya llena con lo que se conoce', () => liaison.do<Letter>('LetterOfIntent', `mutation { startLetter { __typename ... on LetterOfIntent { ${LETTER} } ${SPOKEN} } }`));
  letter = await session.step('completa quién firma y cuándo termina la administración', () =>
    liaison.do<Letter>(
      'LetterOfIntent',
      `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { editLetter(id: $id, baseVersion: $base, changes: $changes) { ${STEP} } }`,
      { id: letter.id, base: letter.version, changes: { signatoryName: SIGNATORY, termEndsOn: '2027-12-31' } },
    ),
  );
  const take = async (who: Visitor, name: string, more = '', values = '', extra: object = {}) => {
    letter = await who.do<Letter>('LetterOfIntent', step(name, more, values), { id: letter.id, version: letter.version, ...extra });
    return letter;
  };
  await session.step('la termina: recibe folio y sello', () => take(liaison, 'freezeLetter'));
  const folio = letter.document!.folio;
  session.fact('letterFolio', folio);
  await session.step('el documento oficial llega de los trabajos en segundo plano', async () => {
    await session.eventually(
      () => liaison.ask<{ letterOfIntent: Letter }>(`query($id: ID!) { letterOfIntent(id: $id) { __typename ${LETTER} } }`, { id: letter.id }),
      (found) => found.letterOfIntent.document?.downloadPath !== null,
      'the PDF of the letter',
    );
  });
  await session.step('sube la copia firmada y la envía', async () => {
    const fileId = await upload(liaison, 'carta firmada.pdf', 'application/pdf', scannedPage('Carta firmada'));
    await take(liaison, 'attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId', { fileId });
    await take(liaison, 'submitLetter');
    if (!letter.acknowledgement) throw new Error('no acknowledgement');
  });
  await session.step('el instituto recibe aviso por correo y acepta', async () => {
    await session.mailbox.next('gobiernoabierto@instituto.test', (mail) => mail.subject.includes(municipality.name));
    await take(institute, 'acceptLetter');
    session.expect(letter.state, 'ACCEPTED', 'state');
  });
  await session.step('cualquiera comprueba el folio y descarga la carta sin firma', async () => {
    const visitor = session.visitor();
    const { officialDocument } = await visitor.ask<{ officialDocument: { __typename: string; downloadPath: string; fileSha256: string } }>(
      `query($folio: String!) { officialDocument(folio: $folio) { __typename ... on VerifiedDocument { downloadPath fileSha256 } } }`,
      { folio: folio.toLowerCase().replaceAll('-', ' ') },
    );
    session.expect(officialDocument.__typename, 'VerifiedDocument', 'verification');
    const response = await visitor.fetch(officialDocument.downloadPath, {});
    session.expect(response.status, 200, 'download');
    const bytes = new Uint8Array(await response.arrayBuffer());
    session.expect(createHash('sha256').update(bytes).digest('hex'), officialDocument.fileSha256, 'hash of the file');
    session.fact('letterPdfBytes', bytes.length);
    const { text } = await readPdf(bytes);
    for (const said of [folio, municipality.name, SIGNATORY]) if (!text.includes(said)) throw new Error(`the PDF does not say «${said}»`);
  });
  return { institute, liaison, municipality };
}

const INVITE_MANY = `mutation($input: InviteManyInput!) { inviteMany(input: $input) { __typename ... on InviteManyReport { applied created problems { row column issue { message } } } ${REFUSED} } }`;
