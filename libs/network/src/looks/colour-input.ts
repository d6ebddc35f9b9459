import { z } from 'zod';
import { issue } from '@tequio/platform';
import { networkDictionary } from '../network.dictionary.js';
import { isColour, READABLE } from './colour.js';
import { nearestReadable, reads, usesOf, type ColourPlace } from './palette.js';

const k = networkDictionary.key;

/** A colour that reads wherever pages use it, or null for the product's. Refused with what does not read and the nearest that does. */
export const colourInput = (place: ColourPlace) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .superRefine((colour, check) => {
      if (!isColour(colour)) return check.addIssue(issue(k('colour.format'), []));
      const failing = usesOf(place, colour).find((use) => !reads(use));
      if (failing)
        check.addIssue(
          // Rounded down: 4.49 must not read as the 4.5 that is needed.
          issue(k(`colour.${failing.use}`), [], { colour, ratio: (Math.floor(failing.ratio * 10) / 10).toFixed(1), needed: String(READABLE), nearest: nearestReadable(place, colour) }),
        );
    })
    .nullish();
