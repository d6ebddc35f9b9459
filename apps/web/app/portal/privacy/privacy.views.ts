export interface PrivacyNoticeView {
  /** Who answers for the data: the municipality or the authority; null for the product's own notice. */
  controller: string | null;
  version: number;
  inForceSince: string | null;
  paragraphs: string[];
}
