import type { Typed } from '../forms/typed.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const part = (rules: Json, name: string): Json => (isObject(rules[name]) ? (rules[name] as Json) : {});
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const textOf = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : '');

/** Name of a formula in the form: `keep` is one that the form cannot write, and leaves alone. */
function formulaName(formula: unknown): string {
  if (!isObject(formula)) return '';
  const { kind, numerator, denominator } = formula;
  if (kind === 'more_than_half' || kind === 'half_plus_one' || kind === 'count') return kind;
  return kind === 'fraction' && numerator === 2 && denominator === 3 ? 'two_thirds' : 'keep';
}

function formulaFrom(name: string, count: string, stored: unknown): unknown {
  if (name === 'more_than_half' || name === 'half_plus_one') return { kind: name };
  if (name === 'two_thirds') return { kind: 'fraction', numerator: 2, denominator: 3 };
  if (name === 'count') return { kind: 'count', count: numberFrom(count) };
  return name === 'keep' ? stored : undefined;
}

/** A number as typed; what is no number is left for the rules' own check to say. */
const numberFrom = (text: string): number | string | undefined => (text === '' ? undefined : Number.isFinite(Number(text.replace(',', '.'))) ? Number(text.replace(',', '.')) : text);

const ordinary = (items: Json[], kind: string): Json | undefined => items.find((one) => one['kind'] === kind);

/** Sectors that the form asks about: those that are offered, and a retired one that the rules name. */
export function sectorsOf<Sector extends { key: string; retiredAt?: string | null }>(sectors: readonly Sector[], rules: unknown): Sector[] {
  const shares = list(part(isObject(rules) ? rules : {}, 'composition')['bySector']);
  return sectors.filter(({ key, retiredAt }) => !retiredAt || shares.some((one) => one['sector'] === key));
}

/** Fields of the plain form by their names; all texts. What the form does not show is not here. */
export function rulesValues(rules: unknown, sectors: readonly { key: string }[]): Typed {
  const all = isObject(rules) ? rules : {};
  const [composition, seats, sittings, quorum, decisions, minutes] = ['composition', 'seats', 'sittings', 'quorum', 'decisions', 'minutes'].map((name) => part(all, name)) as [Json, Json, Json, Json, Json, Json];
  const duration = (name: string, value: unknown) => ({ [name]: isObject(value) ? textOf(value['amount']) : '', [`${name}Unit`]: isObject(value) ? textOf(value['unit']) : '' });
  const periodicity = ordinary(list(sittings['periodicity']), 'ordinary');
  const notice = list(sittings['notice']);
  const majority = part(decisions, 'majority');
  const alternates = part(seats, 'alternates')['allowed'];
  return {
    minimum: textOf(composition['minimum']),
    maximum: textOf(composition['maximum']),
    odd: composition['odd'] === true ? 'yes' : '',
    ...Object.fromEntries(
      sectors.flatMap(({ key }) => {
        const share = list(composition['bySector']).find((one) => one['sector'] === key);
        return [
          [`least-${key}`, textOf(share?.['minimum'])],
          [`most-${key}`, textOf(share?.['maximum'])],
        ];
      }),
    ),
    ...duration('term', seats['term']),
    alternates: alternates === true ? 'yes' : alternates === false ? 'no' : '',
    times: textOf(periodicity?.['atLeast']),
    ...duration('every', periodicity?.['every']),
    ...duration('notice', ordinary(notice, 'ordinary')?.['minimum']),
    ...duration('noticeExtra', ordinary(notice, 'extraordinary')?.['minimum']),
    remote: textOf(sittings['remote']),
    quorum: formulaName(quorum['overall']),
    quorumCount: textOf(part(quorum, 'overall')['count']),
    majority: formulaName(majority['needs']),
    majorityCount: textOf(part(majority, 'needs')['count']),
    majorityOf: textOf(majority['of']),
    casting: textOf(decisions['castingVote']),
    ...duration('minutes', part(minutes, 'deadline')['within']),
    minutesApproved: textOf(minutes['approvedIn']),
  };
}

/** The rules with what the form says put in; an emptied field is no longer said. */
export function rulesFrom(typed: Typed, stored: unknown, sectors: readonly { key: string }[]): Json {
  const before = isObject(stored) ? stored : {};
  const text = (name: string) => (typed[name] ?? '').trim();
  const duration = (name: string) => (text(name) === '' ? undefined : { amount: numberFrom(text(name)), unit: text(`${name}Unit`) || 'working_days' });
  const next = (name: string, changes: Json): Json | undefined => withoutEmpty({ ...part(before, name), ...changes });

  const shares = list(part(before, 'composition')['bySector']);
  const known = new Set(sectors.map(({ key }) => key));
  const bySector = [
    ...shares.filter((one) => !known.has(String(one['sector']))),
    ...sectors.flatMap(({ key }) => {
      const share = withoutEmpty({ ...shares.find((one) => one['sector'] === key), minimum: numberFrom(text(`least-${key}`)), maximum: numberFrom(text(`most-${key}`)) });
      return share && Object.keys(share).some((name) => name !== 'sector') ? [{ ...share, sector: key }] : [];
    }),
  ];
  const sittings = part(before, 'sittings');
  const put = (items: Json[], kind: string, changes: Json, needed: string): Json[] => {
    const one = withoutEmpty({ ...ordinary(items, kind), ...changes });
    const said = one && one[needed] !== undefined ? [{ ...one, kind }] : [];
    // In its place, so that rules that nobody changed are seen to be the same.
    return items.some((other) => other['kind'] === kind) ? items.flatMap((other) => (other['kind'] === kind ? said : [other])) : [...items, ...said];
  };
  const notice = put(put(list(sittings['notice']), 'ordinary', { minimum: duration('notice') }, 'minimum'), 'extraordinary', { minimum: duration('noticeExtra') }, 'minimum');
  const majority = part(part(before, 'decisions'), 'majority');
  const needs = formulaFrom(text('majority'), text('majorityCount'), majority['needs']);
  const alternates = text('alternates');
  const within = duration('minutes');
  return (
    withoutEmpty({
      ...before,
      composition: next('composition', { minimum: numberFrom(text('minimum')), maximum: numberFrom(text('maximum')), odd: text('odd') === 'yes' ? true : undefined, bySector: bySector.length ? bySector : undefined }),
      seats: next('seats', {
        term: duration('term'),
        alternates: alternates === '' ? undefined : { ...part(part(before, 'seats'), 'alternates'), allowed: alternates === 'yes' },
      }),
      sittings: next('sittings', {
        periodicity: orAbsent(put(list(sittings['periodicity']), 'ordinary', { every: duration('every'), atLeast: numberFrom(text('times')) }, 'every')),
        notice: orAbsent(notice),
        remote: text('remote') || undefined,
      }),
      quorum: next('quorum', { overall: formulaFrom(text('quorum'), text('quorumCount'), part(before, 'quorum')['overall']) }),
      decisions: next('decisions', { majority: needs === undefined ? undefined : { of: text('majorityOf') || 'present', needs }, castingVote: text('casting') || undefined }),
      minutes: next('minutes', { deadline: within ? { ...part(part(before, 'minutes'), 'deadline'), within } : undefined, approvedIn: text('minutesApproved') || undefined }),
    }) ?? {}
  );
}

const orAbsent = (items: Json[]): Json[] | undefined => (items.length ? items : undefined);

function withoutEmpty(value: Json): Json | undefined {
  const kept = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** Field of the form for a place in the rules, for the messages of what is wrong. */
export function rulesField(path: string, rules: Json): string {
  const [, first, second, index, field] = path.split('.');
  if (first === 'composition') {
    if (second !== 'bySector') return second === 'maximum' ? 'maximum' : second === 'odd' ? 'odd' : 'minimum';
    const key = String(list(part(rules, 'composition')['bySector'])[Number(index)]?.['sector'] ?? '');
    return key ? `${field === 'maximum' ? 'most' : 'least'}-${key}` : 'minimum';
  }
  if (first === 'seats') return second === 'term' ? 'term' : 'alternates';
  if (first === 'sittings') {
    if (second === 'remote') return 'remote';
    if (second === 'periodicity') return field === 'atLeast' ? 'times' : 'every';
    return list(part(rules, 'sittings')['notice'])[Number(index)]?.['kind'] === 'extraordinary' ? 'noticeExtra' : 'notice';
  }
  if (first === 'quorum') return path.endsWith('.count') ? 'quorumCount' : 'quorum';
  if (first === 'decisions') return path.endsWith('.count') ? 'majorityCount' : second === 'castingVote' ? 'casting' : 'majority';
  if (first === 'minutes') return second === 'approvedIn' ? 'minutesApproved' : 'minutes';
  return first === 'title' || first === undefined ? 'form' : first;
}
