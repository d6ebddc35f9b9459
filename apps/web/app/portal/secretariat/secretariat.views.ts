import type { SectorSeats } from '@tequio/ui';
import type { DownloadView } from '../portal.views.js';

export interface SecretariatView {
  municipality: { name: string; slug: string };
  name: string;
  installedOn: string;
  venue: string;
  folio: string;
  sectors: SectorSeats[];
  facilitator: string | null;
  legalBasis: string[];
  rules: { title: string; adoptedOn: string; ofNetwork: boolean; inWords: { heading: string; text: string }[] } | null;
  act: DownloadView | null;
}
