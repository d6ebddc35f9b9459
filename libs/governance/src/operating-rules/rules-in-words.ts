import { findText, type Locale } from '@tequio/platform';
import { governanceDictionary } from '../governance.dictionary.js';
import type { Formula, OperatingRules } from './operating-rules.schema.js';

/** One thing that the rules say, as a person reads it. */
export interface RuleInWords {
  /** Key of what it is about, as `quorum`. */
  topic: string;
  heading: string;
  text: string;
}

type Duration = NonNullable<NonNullable<OperatingRules['seats']>['term']>;

/** The rules in plain words, in the order in which a body works; what they do not say is not there. */
export function rulesInWords(rules: OperatingRules, locale: Locale, sectorName: (key: string) => string): RuleInWords[] {
  const say: typeof governanceDictionary.text = (_, key, params) => governanceDictionary.text(locale, key, params);
  const lines: RuleInWords[] = [];
  const add = (topic: keyof typeof HEADINGS, ...texts: (string | null | undefined | false)[]) => {
    for (const text of texts) if (text) lines.push({ topic, heading: say(locale, HEADINGS[topic]), text: capital(text) });
  };
  const long = ({ amount, unit }: Duration) => say(locale, `unit.${unit}.${amount === 1 ? 'one' : 'other'}`, { amount });
  const counted = (count: number) => say(locale, count === 1 ? 'plain.seats.one' : 'plain.seats.other', { count });
  const share = (formula: Formula) => say(locale, `formula.${formula.kind}`, { ...formula });
  const kind = (key: string) => findText(locale, `governance.sitting.${key}`) ?? key.replaceAll('_', ' ');

  const { composition, seats, chair, sittings, quorum, decisions, minutes } = rules;
  if (composition) {
    const { minimum, maximum, odd, bySector } = composition;
    if (minimum !== undefined && maximum !== undefined) add('composition', say(locale, 'plain.members_between', { minimum, maximum }));
    else if (minimum !== undefined) add('composition', say(locale, 'plain.members_least', { minimum }));
    else if (maximum !== undefined) add('composition', say(locale, 'plain.members_most', { maximum }));
    if (odd) add('composition', say(locale, 'plain.members_odd'));
    for (const one of bySector ?? []) {
      const sector = sectorName(one.sector);
      if (one.minimum !== undefined && one.minimum === one.maximum) add('composition', say(locale, 'plain.sector_exactly', { sector, seats: counted(one.minimum) }));
      else
        add(
          'composition',
          one.minimum !== undefined && say(locale, 'plain.sector_least', { sector, seats: counted(one.minimum) }),
          one.maximum !== undefined && say(locale, 'plain.sector_most', { sector, seats: counted(one.maximum) }),
        );
      add(
        'composition',
        one.minimumPercent !== undefined && say(locale, 'plain.sector_least_percent', { sector, percent: one.minimumPercent }),
        one.maximumPercent !== undefined && say(locale, 'plain.sector_most_percent', { sector, percent: one.maximumPercent }),
        one.majority && say(locale, 'plain.sector_majority', { sector }),
      );
    }
  }
  if (seats?.term) add('term', say(locale, 'plain.term_of', { duration: long(seats.term) }));
  if (seats?.alternates) add('alternates', say(locale, seats.alternates.allowed ? 'plain.alternates_yes' : 'plain.alternates_no'));
  if (chair) add('chair', chair.chosen);
  for (const one of sittings?.periodicity ?? [])
    add('periodicity', say(locale, 'plain.every', { kind: kind(one.kind), times: one.atLeast ?? 1, duration: long(one.every) }));
  for (const one of sittings?.notice ?? [])
    if (one.minimum)
      add('notice', one.kind ? say(locale, 'plain.notice_of', { kind: kind(one.kind), duration: long(one.minimum) }) : say(locale, 'plain.notice_any', { duration: long(one.minimum) }));
  if (quorum?.overall) add('quorum', share(quorum.overall));
  for (const one of quorum?.perSector ?? []) add('quorum', say(locale, 'plain.quorum_sector', { sector: sectorName(one.sector), formula: share(one.needs) }));
  if (quorum?.secondCall) {
    const { within, needs } = quorum.secondCall;
    add('second_call', within ? say(locale, 'plain.second_call_of', { duration: long(within), formula: share(needs) }) : say(locale, 'plain.second_call_plain', { formula: share(needs) }));
  }
  if (decisions?.majority) add('majority', say(locale, `plain.majority_${decisions.majority.of}`, { formula: share(decisions.majority.needs) }));
  if (decisions?.castingVote) add('casting_vote', say(locale, decisions.castingVote === 'chair' ? 'plain.casting_chair' : 'plain.casting_none'));
  if (sittings?.remote) add('remote', say(locale, `plain.remote_${sittings.remote}`));
  if (minutes?.deadline) add('minutes', say(locale, 'plain.minutes_deadline', { duration: long(minutes.deadline.within) }));
  if (minutes?.approvedIn) add('minutes', say(locale, `plain.minutes_${minutes.approvedIn}`));
  add('clause', ...(rules.clauses ?? []).map((clause) => clause.text));
  return lines;
}

const HEADINGS = {
  composition: 'plain.composition',
  term: 'plain.term',
  alternates: 'plain.alternates',
  chair: 'plain.chair',
  periodicity: 'plain.periodicity',
  notice: 'plain.notice',
  quorum: 'plain.quorum',
  second_call: 'plain.second_call',
  majority: 'plain.majority',
  casting_vote: 'plain.casting_vote',
  remote: 'plain.remote',
  minutes: 'plain.minutes',
  clause: 'plain.clause',
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
