import { SIGNED_COPY } from '@tequio/documents/testing';

/** The signed copy of a letter as a form is given it. */
export const signedCopy = { name: 'carta firmada.pdf', mimeType: 'application/pdf', buffer: SIGNED_COPY };
