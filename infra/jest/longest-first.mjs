/**
 * Begins with the files that take longest, so that no worker ends alone with one of them. Jest does so by itself from the
 * second run on; at the first, as in CI, it knows only how large a file is.
 */
import Sequencer from '@jest/test-sequencer';

/** Seconds of a file on two cores; what is not named takes less than all of these. */
const SECONDS = {
  'apps/web/test/pages/every-page': 480,
  'apps/cli/src/start/start': 280,
  'apps/cli/src/demonstration/demonstration.': 250,
  'apps/web/test/journeys/whole-way': 215,
  'apps/cli/src/journeys/journeys': 200,
  'apps/web/test/journeys/commitment': 190,
  'apps/cli/src/deployment/separate-processes': 150,
  'apps/web/test/journeys/secretariat': 140,
  'apps/web/test/journeys/letter.': 120,
  'apps/cli/src/backup/backup': 115,
  'apps/web/test/journeys/looks': 112,
  'apps/api/test/isolation/isolation': 100,
  'apps/cli/src/bench/bench': 95,
  'apps/cli/src/fault/fault': 160,
  'apps/web/test/portal/portal': 85,
  'apps/web/test/journeys/institute': 80,
  'apps/api/test/limits/any-input': 75,
  'apps/api/test/journeys/letter.': 65,
  'libs/network/src/geometry/state-map': 65,
  'apps/web/test/workspace/texts-and-rules': 60,
  'libs/platform/src/embedded-postgres/embedded-postgres': 60,
  'apps/cli/src/demonstration/demonstration-record': 58,
  'apps/web/test/journeys/letter-on-paper': 55,
  'apps/web/test/journeys/doors': 50,
  'apps/web/test/journeys/english': 50,
  'apps/web/test/journeys/account': 48,
  'apps/cli/src/deployment/composed-processes': 45,
  'libs/documents/src/files/inspect.': 45,
  'apps/web/test/workspace/network-settings': 45,
  'apps/api/test/journeys/files': 43,
  'apps/web/test/workspace/institute-lists': 40,
  'apps/web/test/journeys/state-plan': 40,
  'apps/api/test/journeys/found': 38,
  'apps/web/test/journeys/relief': 36,
  'libs/notifications/src/deliveries/killed-worker': 34,
};

export default class LongestFirst extends Sequencer {
  /** Milliseconds, as the last run took or as said above. */
  time(test) {
    const named = () => Object.entries(SECONDS).find(([name]) => test.path.includes(`/${name}`));
    return super.time(test) ?? (named()?.[1] ?? 0) * 1000;
  }
}
