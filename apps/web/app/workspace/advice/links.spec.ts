import { pieces } from './links.js';

describe('addresses in a plain text', () => {
  it.each([
    ['nada', [{ text: 'nada' }]],
    ['Vea https://ejemplo.mx/a?b=1&c=2.', [{ text: 'Vea ' }, { href: 'https://ejemplo.mx/a?b=1&c=2' }, { text: '.' }]],
    ['(http://ejemplo.mx)', [{ text: '(' }, { href: 'http://ejemplo.mx' }, { text: ')' }]],
    ['https://es.wikipedia.org/wiki/Tequio_(trabajo)', [{ href: 'https://es.wikipedia.org/wiki/Tequio_(trabajo)' }]],
    ['<a href="https://malo.mx">x</a>', [{ text: '<a href="' }, { href: 'https://malo.mx' }, { text: '">x</a>' }]],
    ['javascript:alert(1) data:text/html,x ftp://x.mx', [{ text: 'javascript:alert(1) data:text/html,x ftp://x.mx' }]],
    ['https://', [{ text: 'https://' }]],
    ['', []],
  ])('%s', (text, found) => expect(pieces(text)).toEqual(found));
});
