import { firstRun } from './first-run.js';
import type { Journey } from './journey.js';
import { letterAccepted } from './main-parts/letter.js';
import { commitmentFollowed, planPublished } from './main-parts/plan.js';
import { secretariatInstalled } from './main-parts/secretariat.js';

/** From an empty deployment to a commitment that people follow, as each role. */
const journey: Journey = {
  name: 'main',
  async play(session) {
    const network = await firstRun(session);
    const people = await letterAccepted(session, network);
    const { member } = await secretariatInstalled(session, people);
    const published = await planPublished(session, people);
    await commitmentFollowed(session, people, member, published);
    session.fact('network', network.slug);
  },
};

export default journey;
