import { localeOf, localizedPath, noticePathOf, otherLanguagePath, portalPaths, queryString } from './portal-paths.js';
import { safePath } from '../safe-path.js';

describe('addresses of the portal', () => {
  it('are English only under /en', () => {
    expect(localeOf('/en')).toBe('en');
    expect(localeOf('/en/ejemplo')).toBe('en');
    expect(localeOf('/enlace')).toBe('es');
    expect(localeOf('/')).toBe('es');
  });

  it('lead to the same page in the other language and back', () => {
    for (const path of ['/', '/ayuda', '/ejemplo/uno/plan/2026', '/verificar/TQ-1']) {
      const english = otherLanguagePath(path, 'en');
      expect(localeOf(english)).toBe('en');
      expect(otherLanguagePath(english, 'es')).toBe(path);
      expect(english).toBe(localizedPath('en', path));
    }
  });

  it('escape what comes from data', () => {
    expect(portalPaths('es').verifyFolio('TQ/1?x')).toBe('/verificar/TQ%2F1%3Fx');
    expect(portalPaths('en').municipality('a b', 'ñ')).toBe('/en/a%20b/%C3%B1');
  });

  it('lead from a page to the privacy notice that holds there', () => {
    expect(noticePathOf('/ejemplo/valle-alto/plan/2026')).toBe('/ejemplo/valle-alto/privacidad');
    expect(noticePathOf('/ejemplo/valle-alto')).toBe('/ejemplo/valle-alto/privacidad');
    expect(noticePathOf('/ejemplo/compromiso/agua-clara')).toBe('/ejemplo/privacidad');
  });

  it('carry only the filters that were given', () => {
    expect(queryString({ q: 'agua', etapa: '', despues: null })).toBe('?q=agua');
    expect(queryString({})).toBe('');
  });
});

describe('a path that a form brings back', () => {
  it('stays on this site', () => {
    expect(safePath('/ejemplo/uno', '/')).toBe('/ejemplo/uno');
    for (const evil of ['//evil.mx', '/\\evil.mx', 'https://evil.mx', 'javascript:alert(1)', '/a b', '', undefined]) {
      expect(safePath(evil, '/inicio')).toBe('/inicio');
    }
  });
});
