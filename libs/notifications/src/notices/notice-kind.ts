import { findText } from '@tequio/platform';
import type { Voice } from '../mail/mail-layout.js';

/** A kind of notice; lives with the context that gives it. */
export interface NoticeKind {
  /** `context.thing_happened`. Its title, for preferences, is the text `<context>.notice.<thing_happened>`. */
  readonly key: string;
  /** Type of the thing it is about, as `Commitment`. */
  readonly subject: string;
  /** Cannot be switched off, neither in the list nor by mail: it has legal effect or opens something that was asked for. */
  readonly mandatory: boolean;
  /** How the mail speaks to an account holder; to a follower it is always «tú». */
  readonly voice: Voice;
  /** Goes out at once, ungrouped with what can wait; for what somebody is waiting for. */
  readonly urgent: boolean;
  /** Says something else to each recipient; otherwise it is rendered once for all of them. */
  readonly personal: boolean;
  /** Also goes by mail; otherwise only into the in-app list. */
  readonly mail: boolean;
  /** Stands in the host authority's list of what was sent; not what somebody asked for alone, as the link that confirms. */
  readonly listed: boolean;
}

const kinds = new Map<string, NoticeKind>();

export function defineNoticeKind(
  kind: Pick<NoticeKind, 'key' | 'subject' | 'mandatory' | 'voice'> &
    Partial<Pick<NoticeKind, 'urgent' | 'personal' | 'mail' | 'listed'>>,
): NoticeKind {
  if (!/^[a-z][a-z-]*\.[a-z][a-z_]*$/.test(kind.key))
    throw new Error(`notice kind ${kind.key} is not named context.thing_happened`);
  if (kinds.has(kind.key)) throw new Error(`notice kind ${kind.key} is defined twice`);
  const whole: NoticeKind = { urgent: false, personal: false, mail: true, listed: true, ...kind };
  kinds.set(kind.key, whole);
  return whole;
}

export const findNoticeKind = (key: string): NoticeKind | undefined => kinds.get(key);
export const allNoticeKinds = (): readonly NoticeKind[] => [...kinds.values()];

/** Key of the kind's title in the dictionary of its context. */
export const titleKeyOf = (kind: NoticeKind): string => kind.key.replace('.', '.notice.');

/** Kinds without a title in one of the languages; checked at boot, when all contexts are loaded. */
export function untitledKinds(): string[] {
  return allNoticeKinds()
    .filter((kind) => (['es', 'en'] as const).some((locale) => findText(locale, titleKeyOf(kind)) === null))
    .map((kind) => kind.key);
}
