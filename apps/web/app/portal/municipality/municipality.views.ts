import type { Boundaries, ComingDate, MapShape, PromisedCommitment, SectorSeats, Stage } from '@tequio/ui';
import type { MovementView } from '../network/network.views.js';
import type { LogoView } from '../portal.views.js';

export interface MunicipalityView {
  id: string;
  key: string;
  slug: string;
  name: string;
  /** Its own; null where it has none. */
  logo: LogoView | null;
  population: number | null;
  populationSource: string | null;
  /** Last day of its administration, as its letter says. */
  administrationEndsOn: string | null;
  website: string | null;
  /** False while nobody has asked it to take part: its page says so and shows nothing else. */
  invited: boolean;
  stage: Stage;
  stalled: boolean;
  locator: { boundaries: Pick<Boundaries, 'width' | 'height' | 'outline'>; shape: MapShape } | null;
  letter: { acceptedOn: string | null; captured: boolean } | null;
  secretariat: { installedOn: string; seats: number; sectors: SectorSeats[] } | null;
  coCreationOpenedOn: string | null;
  evaluatedOn: string | null;
  plan: {
    id: string;
    slug: string;
    title: string;
    publishedOn: string | null;
    commitments: (Omit<PromisedCommitment, 'href'> & { slug: string })[];
  } | null;
  pastPlans: { slug: string; title: string }[];
  /** Nearest date among the open milestones of the plan. */
  nextDueOn: string | null;
  movements: MovementView[];
  dates: ComingDate[];
  followers: number;
  privacyVersion: string;
}
