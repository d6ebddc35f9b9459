import { findPolicy, findText, type Locale } from '@tequio/platform';

/** What a message says of its thing: ids, closed values, days, figures and titles as anyone reads them; nothing about a person. */
export type WebhookFacts = Readonly<Record<string, string | number | boolean | null>>;

/** A kind of message to other systems; lives with the context whose events it tells. */
export interface WebhookEvent<Facts extends WebhookFacts = WebhookFacts> {
  /** `thing.happened`, as `plan.published`. Never changes its meaning: other people's programs read it. */
  readonly type: string;
  /** Dictionary that holds its title: `<context>.webhook.<thing_happened>`. */
  readonly context: string;
  /** Type of the thing that it is about, as `ActionPlan`. */
  readonly subject: string;
  /** `public`: its facts are read as anyone reads them, and what nobody could read is not told. `workspace`: who may read the thing. */
  readonly audience: 'public' | 'workspace';
  readonly example: Facts;
}

const events = new Map<string, WebhookEvent>();

export function defineWebhookEvent<Facts extends WebhookFacts>(event: WebhookEvent<Facts>): WebhookEvent<Facts> {
  if (!/^[a-z]+\.[a-z_]+$/.test(event.type)) throw new Error(`webhook event ${event.type} is not named thing.happened`);
  if (events.has(event.type)) throw new Error(`webhook event ${event.type} is defined twice`);
  events.set(event.type, event);
  return event;
}

export const findWebhookEvent = (type: string): WebhookEvent | undefined => events.get(type);
export const allWebhookEvents = (): readonly WebhookEvent[] => [...events.values()].sort((a, b) => a.type.localeCompare(b.type));

export const webhookTitle = ({ context, type }: WebhookEvent, locale: Locale): string | null => findText(locale, `${context}.webhook.${type.replace('.', '_')}`);

/** Kinds without a title in one of the languages, or about a thing that nobody has a right to read; checked at boot, when all contexts are loaded. */
export const faultyWebhookEvents = (): string[] =>
  allWebhookEvents()
    .filter((event) => !webhookTitle(event, 'es') || !webhookTitle(event, 'en') || (event.audience === 'workspace' && !findPolicy(event.subject)?.actions.includes('read')))
    .map(({ type }) => type);
