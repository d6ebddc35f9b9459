import { FileRefused } from '@tequio/documents';
import { bodyOutcome } from '../bodies/body.types.js';

export const InstallBodyResult = bodyOutcome('InstallBodyResult', 'with its installation');
export const AttachSignedActResult = bodyOutcome('AttachSignedActResult', 'with its signed act', FileRefused);
