import { firstRun } from './first-run.js';
import type { Journey } from './journey.js';
import { letterAccepted } from './main-parts/letter.js';
import { newsAsChosen } from './notification-parts/news-as-chosen.js';
import { planPublished } from './main-parts/plan.js';
import { secretariatInstalled } from './main-parts/secretariat.js';

/** Who follows hears as often as they chose: at once, in one summary, or not at all, without an account. */
const journey: Journey = {
  name: 'notifications',
  async play(session) {
    const people = await letterAccepted(session, await firstRun(session));
    const { member } = await secretariatInstalled(session, people);
    const { commitment } = await planPublished(session, people);
    await newsAsChosen(session, people, member, commitment);
  },
};

export default journey;
