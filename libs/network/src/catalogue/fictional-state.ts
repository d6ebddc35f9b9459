import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StateCatalogue } from './catalogue.types.js';
import { searchKey } from './search-key.js';

/** INEGI's state keys end at 32; folios of fictional networks carry 99xxx. */
export const FICTIONAL_STATE_KEY = '99';

const definition = z.object({
  state: z.object({
    name: z.string(),
    officialName: z.string(),
    shortName: z.string(),
    abbreviation: z.string(),
  }),
  /** Seed of the landscape; another number draws another state. */
  seed: z.number().int(),
  regions: z.array(z.object({ slug: z.string(), name: z.string() })),
  municipalities: z.array(
    z.object({
      cvegeo: z.string().regex(/^99\d{3}$/),
      name: z.string(),
      seat: z.string(),
      region: z.string(),
      population: z.number().int().positive(),
      women: z.number().int().positive(),
      dwellings: z.number().int().positive(),
      /** Where the settlement lies on the drawing board of 600 × 560, and how far its land reaches (1 = usual). */
      anchor: z.tuple([z.number(), z.number()]),
      reach: z.number().positive(),
    }),
  ),
});

export type FictionalDefinition = z.infer<typeof definition>;

/** The hand-written plan of the fictional state: its names, figures and the points its map grows from. */
export function fictionalDefinition(): FictionalDefinition {
  const file = new URL('../../assets/catalogue/fictional-state.json', import.meta.url);
  return definition.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function fictionalCatalogue(): StateCatalogue {
  const plan = fictionalDefinition();
  return {
    state: {
      ...plan.state,
      key: FICTIONAL_STATE_KEY,
      iso: null,
      population2020: plan.municipalities.reduce((sum, one) => sum + one.population, 0),
      fictional: true,
    },
    municipalities: plan.municipalities.map((one) => ({
      cvegeo: one.cvegeo,
      stateKey: FICTIONAL_STATE_KEY,
      name: one.name,
      formerName: null,
      seat: one.seat,
      population2020: one.population,
      womenPopulation2020: one.women,
      menPopulation2020: one.population - one.women,
      dwellings2020: one.dwellings,
      hasGeometry: true,
      searchKey: searchKey(`${one.name} ${one.seat}`),
    })),
    regions: plan.regions.map((region) => ({
      ...region,
      cvegeos: plan.municipalities.filter((one) => one.region === region.slug).map((one) => one.cvegeo),
    })),
  };
}
