import { firstRun } from './first-run.js';
import type { Journey } from './journey.js';

/** From an empty deployment to a commitment that people follow. */
const journey: Journey = {
  name: 'main',
  async play(session) {
    const network = await firstRun(session);
    session.fact('network', network.slug);
  },
};

export default journey;
