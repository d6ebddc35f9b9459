import fc from 'fast-check';
import { returnTo } from './local-path.js';

describe('where a form returns to', () => {
  it('adds its values to a path of this site', () => {
    expect(returnTo('/espacio/edomex/carta?paso=2#firma', { file: 'a b' })).toBe('/espacio/edomex/carta?paso=2&file=a+b#firma');
    expect(returnTo('/x?file=old', { file: 'new' })).toBe('/x?file=new');
  });

  it('refuses every address of another site', () => {
    for (const path of ['//evil.mx', '/\\evil.mx', 'https://evil.mx', 'javascript:alert(1)', '', 'x', '/\t/evil.mx', '/a\r\nSet-Cookie: b=c', undefined, ['/a'], '/..//evil.mx'])
      expect(new URL(returnTo(path, {}) ?? '/', 'https://site.mx').host).toBe('site.mx');
    expect(returnTo('//evil.mx', {})).toBeNull();
    expect(returnTo('/\\evil.mx', {})).toBeNull();
  });

  it('stays on this site whatever is sent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/', '\\', '.', '..', '@', ':', '?', '#', '%2f', '%5c', '\t', 'evil.mx', 'a')), (parts) => {
        const path = returnTo(`/${parts.join('')}`, { file: '1' });
        expect(path === null || new URL(path, 'https://site.mx').host === 'site.mx').toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
