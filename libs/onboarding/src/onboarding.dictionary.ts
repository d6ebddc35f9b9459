import { defineDictionary } from '@tequio/platform';
import { en } from './onboarding.dictionary.en.js';
import { es } from './onboarding.dictionary.es.js';

export const onboardingDictionary = defineDictionary('onboarding', { es, en });
