import type pg from 'pg';
import { REPORT, reportVariables } from '../ground/report-call.js';
import type { RunningApi } from '../ground/running-api.js';
import { CALLERS, seed, type MunicipalPlace } from '../ground/seed.js';

/** A report that will be made, and the one address that has to hear of it. */
interface Happening {
  place: MunicipalPlace;
  milestoneId: string;
  address: string;
}

const FOLLOW = `
insert into follows (id, network_id, tenant_id, subject_type, subject_id, email, recipient_key, locale, state, leave_token, notice_version, consented_at,
    requested_at, confirmed_at)
  select uuidv7(), network_id, tenant_id, 'Commitment', id, 'follower-of-' || id || '@example.org', uuidv7(), 'es', 'active', 'leave-' || id, 1, now(), now(), now()
  from commitments where id = any($1)`;

/** As many commitments as things will happen, each followed by one address, so that each thing is one message. */
export async function prepareHappenings(owner: pg.Client, networkId: string, count: number): Promise<Happenings> {
  const each = Math.ceil(count / CALLERS);
  const { municipalities } = await seed(owner, networkId, { year: new Date().getUTCFullYear(), municipalities: CALLERS, commitments: each });
  const all = municipalities.flatMap((place) =>
    place.commitmentIds.map((commitmentId, index) => ({ place, milestoneId: place.milestoneIds[index]!, commitmentId, address: `follower-of-${commitmentId}@example.org` })),
  );
  // In turn, so that all municipalities are busy at once.
  const mixed = Array.from({ length: each }, (_, index) => municipalities.map((_, which) => all[which * each + index]!)).flat().slice(0, count);
  await owner.query(FOLLOW, [mixed.map(({ commitmentId }) => commitmentId)]);
  return new Happenings(mixed);
}

export class Happenings {
  private next = 0;

  constructor(private readonly all: readonly Happening[]) {}

  /** Things that have happened: the api has answered that they are written down. */
  get happened(): number {
    return this.next;
  }

  get addresses(): string[] {
    return this.all.map(({ address }) => address);
  }

  /** Has as many more happen, through the api, as many at once as there are municipalities. */
  async happen(count: number, api: RunningApi): Promise<void> {
    const until = Math.min(this.next + count, this.all.length);
    const one = async () => {
      for (let happening = this.take(until); happening; happening = this.take(until)) await report(api, happening);
    };
    await Promise.all(Array.from({ length: CALLERS }, one));
  }

  private take(until: number): Happening | null {
    return this.next < until ? this.all[this.next++]! : null;
  }
}

async function report(api: RunningApi, { place, milestoneId }: Happening): Promise<void> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${place.token}` },
    body: JSON.stringify({ query: REPORT, variables: reportVariables(milestoneId) }),
  });
  const answer = (await response.json()) as { data?: { report: { id?: string } } | null };
  if (!answer.data?.report.id) throw new Error(`a report was refused: ${JSON.stringify(answer)}`);
}
