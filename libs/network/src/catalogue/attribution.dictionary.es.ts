/** The one legend that INEGI's free-use terms ask for; foot of every map and of the portal. */
export const attributionEs = {
  inegi:
    'Fuente: INEGI, Marco Geoestadístico 2025 y Censo de Población y Vivienda 2020. Límites simplificados por el proyecto; no son datos oficiales de INEGI ni implican su respaldo.',
  inegiTermsLabel: 'Términos de Libre Uso de la Información del INEGI',
  fictional: 'Estado, municipios, límites y cifras inventados para este ejemplo. No corresponden a ningún lugar real.',
} as const;
