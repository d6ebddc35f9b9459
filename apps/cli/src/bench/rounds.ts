import autocannon from 'autocannon';
import { CALLERS, type Seeded } from '../ground/seed.js';
import { requestOf, type Contestant } from './contestants.js';
import { asksOf, LOADS, OPERATIONS, takesPart, type ContestantName, type Load, type OperationName } from './operations.js';

export interface Plan {
  rounds: number;
  /** Seconds that a server is loaded with an operation in a round. */
  seconds: number;
  /** Whether a round is run before them whose figures are thrown away: it warms up what compiles and caches. */
  warm: boolean;
  /** Municipalities that get ten years of plans. */
  municipalities: number;
}

/** Requests a second of a server at an operation under a load, one figure a round. */
export class Figures {
  private readonly rates = new Map<string, number[]>();

  add(operation: OperationName, load: Load, server: ContestantName, rate: number): void {
    const key = `${operation}/${load}/${server}`;
    this.rates.set(key, [...(this.rates.get(key) ?? []), rate]);
  }

  rate(operation: OperationName, load: Load, server: ContestantName): number | null {
    const rates = this.rates.get(`${operation}/${load}/${server}`);
    return rates ? median(rates) : null;
  }

  /** Median of the ratios of the rounds: what disturbs a machine for a while disturbs both. */
  ratio(operation: OperationName, load: Load, server: ContestantName, to: ContestantName): number | null {
    const [own, others] = [this.rates.get(`${operation}/${load}/${server}`), this.rates.get(`${operation}/${load}/${to}`)];
    return own && others ? median(own.map((rate, round) => rate / others[round]!)) : null;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** All servers are up, one is loaded at a time; their order turns around with each round. */
export async function measure(contestants: readonly Contestant[], seeded: Seeded, plan: Plan, tell: (round: number) => void): Promise<Figures> {
  const figures = new Figures();
  for (let round = plan.warm ? 0 : 1; round <= plan.rounds; round++) {
    tell(round);
    for (const operation of OPERATIONS)
      for (const load of LOADS)
        for (const contestant of round % 2 ? contestants : [...contestants].reverse()) {
          if (!takesPart(contestant.name, operation)) continue;
          const rate = await rateOf(contestant, operation, load, seeded, round ? plan.seconds : Math.min(plan.seconds, 1));
          if (round) figures.add(operation, load, contestant.name, rate);
        }
  }
  return figures;
}

async function rateOf({ name, url }: Contestant, operation: OperationName, load: Load, seeded: Seeded, seconds: number): Promise<number> {
  let connection = 0;
  const result = await autocannon({
    url,
    connections: CALLERS,
    duration: seconds,
    setupClient(client) {
      client.setRequests(asksOf(operation, seeded, connection++ % CALLERS, load).map((ask) => ({ method: 'POST', ...requestOf(name, operation, ask) })));
    },
  });
  if (result.non2xx || result.errors || result.timeouts)
    throw new Error(`${name} failed under load at ${operation}: ${result.non2xx} refusals, ${result.errors} errors, ${result.timeouts} timeouts`);
  return result['2xx'] / result.duration;
}
