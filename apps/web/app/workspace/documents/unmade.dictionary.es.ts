/** Texts of official documents whose file is not there. */
export const unmadeEs = {
  /** Before and after the title, which is Spanish in every language. */
  awaited: ['El documento «', '» se está preparando; aparecerá aquí en unos segundos.'] as readonly [string, string],
  lookAgain: 'Actualizar',
  title: ['Falta el archivo de «', '»'] as readonly [string, string],
  folio: 'Folio',
  retry: 'Intentar de nuevo',
  retryOne: (folio: string) => `Intentar de nuevo: ${folio}`,
  trying: 'Se está intentando de nuevo. Vuelva a abrir esta página en unos minutos.',
};
