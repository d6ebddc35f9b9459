import type { DownloadView } from '../portal.views.js';

export interface LetterView {
  municipality: { name: string; slug: string };
  state: 'captured' | 'accepted' | 'superseded';
  /** Taken from an archive later: a past act may have gaps. */
  captured: boolean;
  /** Signed on paper before it was registered: its text is only what was copied from the paper. */
  onPaper: boolean;
  folio: string | null;
  place: string | null;
  datedOn: string | null;
  subject: string | null;
  addressee: string | null;
  submittedOn: string | null;
  acceptedOn: string | null;
  linkedPlan: string | null;
  linkedCommitment: string | null;
  body: string | null;
  points: { letter: string; text: string }[];
  signatories: { name: string | null; post: string }[];
  file: DownloadView | null;
}
