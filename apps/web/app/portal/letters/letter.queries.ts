import { graphql } from '@tequio/contracts';
import { found, read, type Reading } from '../../graphql.js';
import type { LetterView } from './letter.views.js';

const LETTER = graphql(`
  query PublicLetter($network: String!, $municipality: String!) {
    municipality(network: $network, slug: $municipality) {
      name: distinctName
      slug
      letter {
        state
        captured
        signedOnPaper
        submittedAt
        decidedAt
        document {
          folio
          size
          downloadPath
        }
        content {
          place
          date
          subject
          addressee
          body
          plan
          proactiveCommitment
          signatoryName
          signatoryPost
          authorityName
          authorityPost
          points {
            text
          }
        }
      }
    }
  }
`);

const STATES: Record<string, LetterView['state']> = { ACCEPTED: 'accepted', SUPERSEDED: 'superseded', CAPTURED: 'captured' };

/** What anyone may read of a municipality's letter; handwritten signatures and contacts are not part of it. */
export async function letter(reading: Reading, network: string, slug: string): Promise<LetterView> {
  const municipality = found((await read(reading, LETTER, { network, municipality: slug })).municipality);
  const { content, document, ...own } = found(municipality.letter);
  const signatory = (name: string | null, post: string | null) => (name || post ? [{ name, post: post ?? '' }] : []);
  return {
    municipality: { name: municipality.name, slug: municipality.slug },
    state: found(STATES[own.state]),
    captured: own.captured,
    onPaper: own.signedOnPaper,
    folio: document?.folio ?? null,
    place: content.place,
    datedOn: content.date,
    subject: content.subject,
    addressee: content.addressee,
    submittedOn: own.submittedAt,
    acceptedOn: own.decidedAt,
    linkedPlan: content.plan,
    linkedCommitment: content.proactiveCommitment,
    body: content.body,
    points: content.points.map(({ text }, position) => ({ letter: String.fromCharCode(65 + position), text })),
    signatories: [
      ...signatory(content.signatoryName, content.signatoryPost),
      ...signatory(content.authorityName, content.authorityPost),
    ],
    file: document?.downloadPath && document.size !== null ? { href: document.downloadPath, size: document.size } : null,
  };
}
