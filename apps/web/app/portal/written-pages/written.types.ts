import type { ProseBlock } from '@tequio/ui';

/** One question answered in full on its own page. */
export interface HelpTopic {
  /** Segment of its address, the same in every language. */
  id: string;
  audience: 'people' | 'offices';
  title: string;
  summary: string;
  blocks: readonly ProseBlock[];
  /** Ids of related topics. */
  related: readonly string[];
}

/** A page of running text. */
export interface WrittenPage {
  title: string;
  lead: string;
  blocks: readonly ProseBlock[];
}

export interface GlossaryTermText {
  /** Anchor of its entry, the same in every language. */
  id: string;
  term: string;
  meaning: string;
  alsoCalled?: string;
  /** The term in the portal's other language. */
  twin: string;
}
