import type { Config } from '@tequio/platform';

/** An account that anyone may use to look around; printed at the start. */
export interface DemonstrationAccount {
  email: string;
  password: string;
  /** What the account is, in Spanish, as the welcome shows it. */
  office: string;
}

export const demonstrationAccounts: readonly DemonstrationAccount[] = [];

/**
 * Fills an empty deployment by calling the product's own services under a clock of its own. Called once, before the product
 * takes visitors, on a database that holds nothing; where it does not come to its end, the next start empties the database
 * and calls it again.
 */
export async function loadDemonstration(_config: Config, _tell: (line: string) => void): Promise<void> {
  // The content follows with the contexts that it shows.
}
