import type { FanoutResult } from './fanout.js';

/** What must hold of any size; the ratio where there are as many followers as it is stated for. */
export const FANOUT_GATES = { ratio: 0.7, ratioFrom: 50_000, rss: 768, urgentMails: 800 } as const;

/** Names of the gates that were missed. */
export function judgeFanout({ followers, delivered, lost, duplicated, ratio, memory, urgent }: FanoutResult): ('delivered' | 'ratio' | 'memory' | 'urgent')[] {
  return [
    ...(lost || duplicated || delivered !== followers ? (['delivered'] as const) : []),
    ...(followers >= FANOUT_GATES.ratioFrom && ratio.mail < FANOUT_GATES.ratio ? (['ratio'] as const) : []),
    ...(memory.rss > FANOUT_GATES.rss ? (['memory'] as const) : []),
    ...(urgent.mails > FANOUT_GATES.urgentMails ? (['urgent'] as const) : []),
  ];
}
