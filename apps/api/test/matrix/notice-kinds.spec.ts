import { allNoticeKinds } from '@tequio/notifications';
// Loaded for what its contexts register: kinds of notice.
import { AppModule } from '../../src/index.js';

/** Kinds whose words are the product's alone, each with the reason why. */
const OF_PRODUCT: Readonly<Record<string, string>> = {
  'conversation.advice_assigned': 'names who takes over and whose question it is',
  'conversation.advice_mail_refused': 'says what became of the mail that somebody has just sent',
  'conversation.advice_written': 'carries what a person wrote',
  'conversation.follow_confirmation': 'asks for a consent',
  'notifications.webhook_disabled': 'says what has to be done at the other system',
};

describe('kinds of notice', () => {
  beforeAll(() => expect(AppModule).toBeDefined());

  it('can be worded by a network, but those whose words must stay', () => {
    const fixed = allNoticeKinds().flatMap(({ key, wording }) => (wording ? [] : [key]));
    expect(fixed.sort()).toEqual(Object.keys(OF_PRODUCT).sort());
  });
});
