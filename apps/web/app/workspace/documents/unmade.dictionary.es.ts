/** Texts of official documents whose file could not be made. */
export const unmadeEs = {
  title: (title: string) => `Falta el archivo de «${title}»`,
  folio: 'Folio',
  retry: 'Intentar de nuevo',
  retryOne: (folio: string) => `Intentar de nuevo: ${folio}`,
  trying: 'Se está intentando de nuevo. Vuelva a abrir esta página en unos minutos.',
};
