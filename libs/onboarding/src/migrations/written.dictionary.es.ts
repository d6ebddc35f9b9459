/** Words that migrations have written into official records: they stay as they were written, whatever the product says since. */
export const written = {
  administrationEnded: 'Terminó la administración que la firmó.',
  letterReopened: 'La carta volvió a ser un borrador.',
  letterWithdrawn: 'El municipio retiró la carta.',
} as const;
