/** Addresses of pages that mails, lists of what is next and feeds point to. All begin with `/`. */
export const paths = {
  /** Public page of a municipality, or a page below it. */
  municipality: (network: string, municipality: string, page = '') => `/${network}/${municipality}${page && `/${page}`}`,
  network: (network: string, page = '') => `/${network}${page && `/${page}`}`,
  /** Public page of a municipality or, where there is none, of the network itself; or a page below it. */
  place: ({ networkSlug, municipalitySlug }: { networkSlug: string; municipalitySlug: string | null }, page = '') =>
    municipalitySlug === null ? paths.network(networkSlug, page) : paths.municipality(networkSlug, municipalitySlug, page),
  /** Workspace of a municipality or, where there is none, of the host authority. */
  space: ({ networkSlug, municipalitySlug }: { networkSlug: string; municipalitySlug: string | null }, page = ''): string =>
    municipalitySlug === null ? paths.institute(networkSlug, page) : paths.workspace(networkSlug, municipalitySlug, page),
  /** Workspace of a municipality. */
  workspace: (network: string, municipality: string, page = '') => `/espacio/${network}/${municipality}${page && `/${page}`}`,
  /** Workspace of the host authority; `instituto` is reserved, so that no municipality has it as its slug. */
  institute: (network: string, page = '') => `/espacio/${network}/instituto${page && `/${page}`}`,
  verification: (folio: string) => `/verificar/${folio}`,
};
