import { withRemedy } from '@tequio/ui';
import { partsOf, remedyOf, type LetterContent } from './letter-fields.js';

const content = {
  body: 'Lo primero.\n\nLo segundo.',
  points: [
    { text: 'De la plantilla.', own: false },
    { text: 'Propio.', own: true },
  ],
} as LetterContent;
const observed = (field: string, part: number | null, suggestion: string | null = 'Lo propuesto.') => ({ field, part, suggestion });

describe('the suggestion of an observation', () => {
  it('is of the field, of one paragraph of the text, or of one’s own acknowledgement', () => {
    expect(remedyOf(content, observed('place', null))).toEqual({ value: 'Lo propuesto.' });
    expect(remedyOf(content, observed('body', 2))).toEqual({ value: 'Lo propuesto.', paragraph: { part: 2, said: 'Lo segundo.' } });
    expect(remedyOf(content, observed('points', 2))).toEqual({ value: 'Lo propuesto.' });
  });

  it('is none where nothing was proposed or the form does not hold what was observed', () => {
    expect(remedyOf(content, observed('body', 2, null))).toBeNull();
    expect(remedyOf(content, observed('points', 1))).toBeNull();
  });

  it('changes of a posted text its paragraph alone', () => {
    const text = withRemedy('Lo primero, con lo que se tecleó.\r\n\r\nLo segundo.', remedyOf(content, observed('body', 2))!);
    expect(partsOf({ ...content, body: text }, 'body')).toEqual(['Lo primero, con lo que se tecleó.', 'Lo propuesto.']);
  });
});
