import { todayIn } from '@tequio/network';

/** The journeys' networks keep the central zone, where a day goes on six hours longer than in UTC. */
const ZONE = 'America/Mexico_City';

/** The day that the journey's network calls today, some months from it. */
export function day(months = 0): string {
  const date = new Date(`${todayIn(ZONE, new Date())}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
