import type { attributionEs } from './attribution.dictionary.es.js';

export const attributionEn: Record<keyof typeof attributionEs, string> = {
  inegi:
    'Source: INEGI, Marco Geoestadístico 2025 and Censo de Población y Vivienda 2020. Boundaries simplified by this project; they are not official INEGI data and imply no endorsement by it.',
  inegiTermsLabel: 'INEGI’s terms of free use of information (in Spanish)',
  fictional: 'State, municipalities, boundaries and figures invented for this example. They match no real place.',
};
