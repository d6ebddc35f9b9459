/** Addresses of pages that mails, lists of what is next and feeds point to. All begin with `/`. */
export const paths = {
  /** Public page of a municipality, or a page below it. */
  municipality: (network: string, municipality: string, page = '') => `/${network}/${municipality}${page && `/${page}`}`,
  network: (network: string) => `/${network}`,
  /** Workspace of a municipality. */
  workspace: (network: string, municipality: string, page = '') => `/espacio/${network}/${municipality}${page && `/${page}`}`,
  /** Workspace of the host authority; `instituto` is reserved, so that no municipality has it as its slug. */
  institute: (network: string, page = '') => `/espacio/${network}/instituto${page && `/${page}`}`,
  verification: (folio: string) => `/verificar/${folio}`,
};
