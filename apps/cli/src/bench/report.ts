import { columns, word } from '../terminal.js';
import { CONTESTANTS, LOADS, OPERATIONS, takesPart, type ContestantName, type Load, type OperationName } from './operations.js';
import type { Figures } from './rounds.js';

/** Last line of the bench. Ratios are to the floor, of the load over eight tenants unless the operation's name says one. */
export interface BenchResult {
  ratios: Record<string, Partial<Record<ContestantName, number>>>;
  queries: Record<OperationName, number>;
}

interface Gate {
  operation: OperationName;
  to: ContestantName;
  least: number;
  goal: number;
}

/** What must hold, and what we want. */
export const GATES: readonly Gate[] = [
  { operation: 'commitment', to: 'postgraphile', least: 1.2, goal: 1.5 },
  { operation: 'plan', to: 'postgraphile', least: 1.3, goal: 1.5 },
  { operation: 'list', to: 'postgraphile', least: 1.6, goal: 1.8 },
  { operation: 'report', to: 'floor', least: 0.4, goal: 0.5 },
];

const SHOWN = CONTESTANTS.filter((name) => name !== 'floor_one_flight');
const keyOf = (operation: OperationName, load: Load) => (load === 'eight_tenants' ? operation : `${operation}_${load}`);
const twoPlaces = (value: number) => Math.round(value * 100) / 100;

export function resultOf(figures: Figures, queries: Record<OperationName, number>): BenchResult {
  const ratios: BenchResult['ratios'] = {};
  for (const operation of OPERATIONS)
    for (const load of LOADS)
      ratios[keyOf(operation, load)] = Object.fromEntries(
        SHOWN.filter((name) => takesPart(name, operation)).map((name) => [name, twoPlaces(figures.ratio(operation, load, name, 'floor')!)]),
      );
  return { ratios, queries };
}

export interface Judged extends Gate {
  load: Load;
  value: number;
  holds: boolean;
}

/** Every gate under every load. */
export function judge(figures: Figures): Judged[] {
  return GATES.flatMap((gate) =>
    LOADS.map((load) => {
      const value = figures.ratio(gate.operation, load, 'tequio', gate.to)!;
      return { ...gate, load, value, holds: value >= gate.least };
    }),
  );
}

/** The figures as a person reads them: requests a second with the ratio to the floor, then the gates. */
export function tables(figures: Figures, bytes: Record<OperationName, number>, queries: Record<OperationName, number>): string {
  const cell = (operation: OperationName, load: Load, name: ContestantName) => {
    const rate = figures.rate(operation, load, name);
    return rate === null ? '-' : `${rate.toFixed(0)} (${figures.ratio(operation, load, name, 'floor')!.toFixed(2)})`;
  };
  const rates = OPERATIONS.flatMap((operation) =>
    LOADS.map((load) => [
      word(`bench.operation.${operation}`),
      word(`bench.load.${load}`),
      String(bytes[operation]),
      String(queries[operation]),
      ...CONTESTANTS.map((name) => cell(operation, load, name)),
    ]),
  );
  const gates = judge(figures).map(({ operation, load, to, least, goal, value, holds }) => [
    word(`bench.operation.${operation}`),
    word(`bench.load.${load}`),
    to,
    value.toFixed(2),
    least.toFixed(1),
    goal.toFixed(1),
    word(holds ? (value >= goal ? 'bench.gate.goal' : 'bench.gate.holds') : 'bench.gate.missed'),
  ]);
  const heading = (...keys: ('operation' | 'load' | 'bytes' | 'queries' | 'compared' | 'ratio' | 'least' | 'goal' | 'result')[]) => keys.map((key) => word(`bench.heading.${key}`));
  return [
    columns([[...heading('operation', 'load', 'bytes', 'queries'), ...CONTESTANTS], ...rates]),
    '',
    columns([heading('operation', 'load', 'compared', 'ratio', 'least', 'goal', 'result'), ...gates]),
  ].join('\n');
}
