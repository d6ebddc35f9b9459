import { paragraphsOf } from './paragraphs.js';

describe('paragraphs', () => {
  it('are parted by an empty line, also one of which nobody sees that it holds a space, and not by the end of a line', () => {
    expect(paragraphsOf('Lo primero,\nen dos renglones.\n\n\nLo segundo.\n \nLo tercero.')).toEqual(['Lo primero,\nen dos renglones.', 'Lo segundo.', 'Lo tercero.']);
  });

  it('are the same with the line ends that a browser posts', () => {
    expect(paragraphsOf('Lo primero.\r\n\r\nLo segundo.\r\n')).toEqual(['Lo primero.', 'Lo segundo.']);
  });

  it('are none where nothing is written', () => {
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });
});
