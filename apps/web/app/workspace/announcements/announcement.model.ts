import type { AnnouncementPageQuery, AnnouncementReceiptState } from '@tequio/contracts';
import type { Tone } from '@tequio/ui';

type Listed = Pick<AnnouncementPageQuery['announcements']['nodes'][number], 'state' | 'acknowledgeBy'> & { receipt?: { acknowledgedAt?: unknown } | null };

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

export const AUDIENCES = ['ALL', 'GROUPS', 'CHOSEN'] as const;
export const OFFICES = ['LIAISON', 'FACILITATOR', 'MAYOR'] as const;

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

export const EMPTY: Draft = { title: '', body: '', acknowledgeBy: '', audience: 'ALL', groupIds: [], municipalityIds: [], offices: ['LIAISON'] };
