import { readFileSync } from 'node:fs';
import { matchesSearch, searchKey } from '@tequio/network';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** Key of a goal of the 2030 Agenda, «1» … «17». */
export type SdgGoalKey = string;

/** Key of a target, «16.7» or «6.b»: the goal's key, a dot, a number or a letter. */
export type SdgTargetKey = string;

export interface SdgIndicator {
  key: string;
  /** Spanish wording of the global framework. */
  text: string;
}

export interface SdgTarget {
  key: SdgTargetKey;
  goal: SdgGoalKey;
  /** Spanish wording of A/RES/70/1. */
  text: string;
  indicators: readonly SdgIndicator[];
}

export interface SdgGoal {
  key: SdgGoalKey;
  name: { es: string; en: string };
  /** Full title in Spanish. */
  title: string;
  /** The goal's colour, «#E5243B»; never the only thing that tells goals apart. */
  color: string;
  targets: readonly SdgTarget[];
}

const assets = new URL('../../assets/sdg/', import.meta.url);

const goalRow = z.object({
  ods: z.string().regex(/^\d{1,2}$/),
  titulo: z.string().min(1),
  color_hex: z.string().regex(/^#[0-9A-F]{6}$/),
});
const targetRow = z.object({
  meta: z.string().regex(/^\d{1,2}\.\w+$/),
  ods: z.string(),
  descripcion: z.string().min(1),
});
const indicatorRow = z.object({ indicador: z.string(), meta: z.string(), descripcion: z.string().min(1) });
const goalNames = z.record(z.string(), z.object({ es: z.string(), en: z.string() }));

function csv<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const records: unknown = parse(readFileSync(new URL(file, assets)), { columns: true });
  return z.array(row).parse(records);
}

function load(): SdgGoal[] {
  const names = goalNames.parse(JSON.parse(readFileSync(new URL('goal-names.json', assets), 'utf8')));
  const indicators = csv('indicators.csv', indicatorRow);
  const targets = csv('targets.csv', targetRow).map((target) => ({
    key: target.meta,
    goal: target.ods,
    text: target.descripcion,
    indicators: indicators
      .filter((indicator) => indicator.meta === target.meta)
      .map((indicator) => ({ key: indicator.indicador, text: indicator.descripcion })),
  }));
  return csv('goals.csv', goalRow).map((goal) => {
    const name = names[goal.ods];
    if (!name) throw new Error(`Goal ${goal.ods} has no short name`);
    return {
      key: goal.ods,
      name,
      title: goal.titulo,
      color: goal.color_hex,
      targets: targets.filter((target) => target.goal === goal.ods),
    };
  });
}

let goals: readonly SdgGoal[] | undefined;

/** The 17 goals in order, each with its targets and indicators. */
export function sdgGoals(): readonly SdgGoal[] {
  goals ??= load();
  return goals;
}

export function sdgGoal(key: SdgGoalKey): SdgGoal | undefined {
  return sdgGoals().find((goal) => goal.key === key);
}

export function sdgTarget(key: SdgTargetKey): SdgTarget | undefined {
  return sdgGoal(key.split('.')[0] ?? '')?.targets.find((target) => target.key === key.toLowerCase());
}

export type SdgMatch = { kind: 'goal'; goal: SdgGoal } | { kind: 'target'; goal: SdgGoal; target: SdgTarget };

/** 0 = asked for by its number, then by name, title and wording; null = does not match. */
function rank(query: string, match: SdgMatch): number | null {
  const number = searchKey(query).replace(/^(ods|sdg|meta|objetivo|goal|target) /, '');
  const key = match.kind === 'goal' ? match.goal.key : match.target.key;
  if (number === searchKey(key)) return 0;
  if (match.kind === 'target') return matchesSearch(query, match.target.text) ? 3 : null;
  if (matchesSearch(query, `${match.goal.name.es} ${match.goal.name.en}`)) return 1;
  return matchesSearch(query, match.goal.title) ? 2 : null;
}

/**
 * Goals and targets that a person who plans a commitment may mean: by number («16.7», «ODS 6»), by the goal's name in
 * Spanish or English, by words of the Spanish text; accents do not matter. Best first; an empty query finds nothing.
 */
export function searchSdg(query: string, limit = 20): SdgMatch[] {
  if (searchKey(query) === '') return [];
  return sdgGoals()
    .flatMap((goal): SdgMatch[] => [
      { kind: 'goal', goal },
      ...goal.targets.map((target): SdgMatch => ({ kind: 'target', goal, target })),
    ])
    .map((match) => ({ match, rank: rank(query, match) }))
    .filter((found): found is { match: SdgMatch; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((found) => found.match);
}
