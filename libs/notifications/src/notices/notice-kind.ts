import { findText } from '@tequio/platform';
import type { Voice } from '../mail/mail-layout.js';

/** How notices of a kind are worded, by the product and, where it wrote its own, by a network. */
export interface NoticeWording<Fact extends string = string, Situation extends string = string> {
  /**
   * What a network's words may name between braces, as people write it, with the fact that it stands for. They are the facts
   * that the product's own words name; what they mean and an example are texts of the context: `variable.<name>`, `example.<name>`.
   */
  readonly variables: Readonly<Record<string, Fact>>;
  /** Those without which the notice does not say what it has to. */
  readonly required: readonly string[];
  /** Where in the context's dictionary the product's words stand (`.subject`, `.body`, `.action`), by what has happened. */
  readonly texts: Readonly<Record<Situation, string>>;
}

/** A kind of notice; lives with the context that gives it. */
export interface NoticeKind<Fact extends string = string, Situation extends string = string> {
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
  /** Null: its words are the product's alone, as where they ask for a consent. */
  readonly wording: NoticeWording<Fact, Situation> | null;
}

const kinds = new Map<string, NoticeKind>();

export function defineNoticeKind<Fact extends string = never, Situation extends string = never>(
  kind: Pick<NoticeKind, 'key' | 'subject' | 'mandatory' | 'voice'> &
    Partial<Pick<NoticeKind<Fact, Situation>, 'urgent' | 'personal' | 'mail' | 'listed' | 'wording'>>,
): NoticeKind<Fact, Situation> {
  if (!/^[a-z][a-z-]*\.[a-z][a-z_]*$/.test(kind.key))
    throw new Error(`notice kind ${kind.key} is not named context.thing_happened`);
  if (kinds.has(kind.key)) throw new Error(`notice kind ${kind.key} is defined twice`);
  const whole: NoticeKind<Fact, Situation> = { urgent: false, personal: false, mail: true, listed: true, wording: null, ...kind };
  kinds.set(kind.key, whole);
  return whole;
}

export const findNoticeKind = (key: string): NoticeKind | undefined => kinds.get(key);
export const allNoticeKinds = (): readonly NoticeKind[] => [...kinds.values()];

/** Key of the kind's title in the dictionary of its context. */
export const titleKeyOf = (kind: NoticeKind): string => kind.key.replace('.', '.notice.');

/** Name of the context that gives it, which is that of its dictionary too. */
export const contextOf = (kind: NoticeKind): string => kind.key.slice(0, kind.key.indexOf('.'));

/** Kinds without a title in one of the languages; checked at boot, when all contexts are loaded. */
export function untitledKinds(): string[] {
  return allNoticeKinds()
    .filter((kind) => (['es', 'en'] as const).some((locale) => findText(locale, titleKeyOf(kind)) === null))
    .map((kind) => kind.key);
}
