/** Texts of official documents whose file is not there. */
export const unmadeEs = {
  awaited: (title: string) => `El documento «${title}» se está preparando; aparecerá aquí en unos segundos.`,
  lookAgain: 'Actualizar',
  title: (title: string) => `Falta el archivo de «${title}»`,
  folio: 'Folio',
  retry: 'Intentar de nuevo',
  retryOne: (folio: string) => `Intentar de nuevo: ${folio}`,
  trying: 'Se está intentando de nuevo. Vuelva a abrir esta página en unos minutos.',
};
