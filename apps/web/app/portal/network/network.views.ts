import type { Boundaries, ComingDate, MapMunicipality, Stage, Voice } from '@tequio/ui';
import type { OwnWords } from '../../network/own-words.js';
import type { LogoView } from '../portal.views.js';

export interface NetworkFrameView {
  slug: string;
  /** The state's name as shown: «Estado de México». */
  name: string;
  /** Official name of the host authority of today; null between two of them. */
  authority: string | null;
  /** Null: the product's mark. */
  logo: LogoView | null;
  fictional: boolean;
  timeZone: string;
  /** Languages that it publishes in. */
  locales: readonly string[];
  /** After how many months without a movement a municipality is marked: the network's setting. */
  stalledMonths: number;
  /** What it calls things by words of its own, in the language of the page. */
  words: OwnWords;
  /** The date that pages call today, in the network's zone. */
  today: string;
}

export interface NetworkCardView {
  slug: string;
  name: string;
  authority: string | null;
  fictional: boolean;
  municipalities: number;
  letters: number;
  plans: number;
}

/** What happened, told by the service that knows it: who, what it did, and what the words lead to. */
export interface MovementView {
  id: string;
  on: string;
  /** Whose act it was; the host authority's is drawn as a government's. */
  voice: Voice;
  by: Voice | 'authority';
  /** The municipality, or the network itself. */
  place: string;
  text: string;
  /** Path without language. */
  path: string;
}

export interface NetworkHomeView {
  counts: {
    municipalities: number;
    letters: number;
    secretariats: number;
    plans: number;
    commitments: number;
    disputed: number;
  };
  /** The network's own plans, the newest first. */
  plans: { slug: string; title: string; capturedFrom: string | null; commitments: number }[];
  attribution: string;
  boundaries: Boundaries | null;
  /** Regions and other groups that the map can be narrowed to. */
  regions: { slug: string; name: string }[];
  /** Name in addresses of the one that the map shows alone; null for all. */
  region: string | null;
  /** Name of one of its municipalities as somebody may type it. */
  searchExample: string | null;
  /** Those of the region, or all. */
  municipalities: (Omit<MapMunicipality, 'href'> & { slug: string; population: number | null })[];
  movements: MovementView[];
  dates: ComingDate[];
}

export interface MunicipalityRowView {
  key: string;
  slug: string;
  name: string;
  population: number | null;
  /** Names of its regions and groups. */
  regions: string[];
  stage: Stage;
  stalled: boolean;
  /** A letter of its archive is on record that it has not confirmed. */
  unconfirmed: boolean;
  lastMovementOn: string | null;
}
