import type { AnnouncementHereQuery, AnnouncementPageQuery, AnnouncementReceiptState } from '@tequio/contracts';
import type { Tone } from '@tequio/ui';
import type { announcementsText } from './announcements.text.js';

export type AnnouncementHere = AnnouncementHereQuery['announcement'];
type Listed = Pick<AnnouncementPageQuery['announcements']['nodes'][number], 'state' | 'acknowledgeBy'> & { receipt?: { acknowledgedAt?: unknown } | null };

/** How one stands, for who reads it: what is still asked of a municipality, or what it has answered. */
export function stateIn(t: (typeof announcementsText)['es'], { state, acknowledgeBy, receipt }: Listed): string {
  if (receipt?.acknowledgedAt) return t.knows;
  return receipt && acknowledgeBy && state !== 'WITHDRAWN' ? t.awaited : t.states[state];
}

/** How pressing one is for who reads it. */
export function toneOf({ state, acknowledgeBy, receipt }: Listed): Tone {
  if (state === 'DRAFT' || state === 'WITHDRAWN') return 'idle';
  if (!receipt) return 'ok';
  return acknowledgeBy && !receipt.acknowledgedAt ? 'now' : 'ok';
}

const STATES: Readonly<Record<string, AnnouncementReceiptState>> = { 'sin-abrir': 'NOT_OPENED', abierto: 'OPENED', enterado: 'ACKNOWLEDGED' };
export const RECEIPT_CHOICES = Object.entries(STATES).map(([value, state]) => ({ value, state }));

/** The municipalities that the address asks for; null: all. */
export const receiptState = (query: URLSearchParams): AnnouncementReceiptState | null => STATES[query.get('estado') ?? ''] ?? null;

export const RECEIPT_TONES: Readonly<Record<AnnouncementReceiptState, Tone>> = { NOT_OPENED: 'idle', OPENED: 'now', ACKNOWLEDGED: 'ok' };

/** Municipalities in each state, each counted once, as the filter shows them. */
export function countsOf({ reach }: AnnouncementHere): Record<AnnouncementReceiptState, number> {
  const { recipients = 0, opened = 0, acknowledged = 0 } = reach ?? {};
  return { NOT_OPENED: recipients - opened, OPENED: opened - acknowledged, ACKNOWLEDGED: acknowledged };
}

export const AUDIENCES = ['ALL', 'GROUPS', 'CHOSEN'] as const;
/** Offices that can be chosen; the liaison always receives it. */
export const OFFICES = ['FACILITATOR', 'MAYOR'] as const;

/** A draft as its form holds it. */
export interface Draft {
  title: string;
  body: string;
  acknowledgeBy: string;
  audience: string;
  groupIds: string[];
  municipalityIds: string[];
  offices: string[];
}

export const EMPTY: Draft = { title: '', body: '', acknowledgeBy: '', audience: 'ALL', groupIds: [], municipalityIds: [], offices: [] };

/** What was typed and refused, or else what is kept. */
export function draftOf(one: AnnouncementHere, typed?: string): Draft {
  if (typed) return JSON.parse(typed) as Draft;
  const { title, body, acknowledgeBy, reach, offices } = one;
  return { title, body: body ?? '', acknowledgeBy: acknowledgeBy ?? '', audience: reach?.audience ?? 'ALL', groupIds: reach?.groupIds ?? [], municipalityIds: reach?.municipalityIds ?? [], offices };
}
