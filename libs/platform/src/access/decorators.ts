import { SetMetadata } from '@nestjs/common';

export const ACCESS = 'tequio:access';

/** What an operation asks of who calls it, and the scope it runs in. */
export type Access =
  | { kind: 'public' }
  | { kind: 'self' }
  | { kind: 'can'; action: string; subject: string; own?: boolean };

/** Anyone, signed in or not; only published rows are seen. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Anyone signed in; only the person's own rows are seen. */
export const Self = () => SetMetadata(ACCESS, { kind: 'self' } satisfies Access);

/** A membership with this right; its tenant's or network's rows are seen. The service checks the row itself. */
export const Can = (action: string, subject: string) => SetMetadata(ACCESS, { kind: 'can', action, subject } satisfies Access);

/**
 * As `Can`, on the rows of the tenant acted for and of no other: a host authority works on its network's own things as the
 * tenant that a network also is, and neither sees nor changes a municipality's meanwhile.
 */
export const CanInOwn = (action: string, subject: string) => SetMetadata(ACCESS, { kind: 'can', action, subject, own: true } satisfies Access);

export const UNAUDITED = 'tequio:unaudited';

/** A mutation that leaves no trace in the audit log, with the reason why none is owed. */
export const Unaudited = (reason: string) => SetMetadata(UNAUDITED, reason);
