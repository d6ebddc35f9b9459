/** What the public pages show. Dates are ISO days or instants; null is «the source does not say». */

/** A logo at the size it is shown, in pixels. */
export interface LogoView {
  src: string;
  width: number;
  height: number;
}

/** Whose something is: a municipality's or, where there is no slug, the network's own. */
export interface OwnerView {
  name: string;
  slug: string | null;
}

/** A public file of this site. */
export interface DownloadView {
  href: string;
  size: number;
}

export interface PageOf<TItem> {
  items: TItem[];
  total: number | null;
  /** Cursor of the next page; null on the last. */
  next: string | null;
}
