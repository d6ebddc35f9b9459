import { renderToStaticMarkup } from 'react-dom/server';
import { SeatsHemicycle } from '../body/seats.js';
import { workspaceText } from '../text.js';
import { WorkspaceProvider } from '../workspace-context.js';
import { plainForm } from '../commitments/sdg-picker.js';
import { WorkspaceLayout, type WorkspaceLayoutProps } from './workspace-layout.js';

const layout: WorkspaceLayoutProps = {
  homeHref: '/espacio',
  space: { name: 'Tepotzotlán', kind: 'municipality' },
  spaces: {
    currentId: 'b',
    choices: [
      { id: 'a', name: 'Estado', kind: 'institute', role: 'Analista', href: '/a' },
      { id: 'b', name: 'Tepotzotlán', kind: 'municipality', role: 'Enlace', href: '/b' },
    ],
  },
  person: { name: 'Ana', office: 'Enlace' },
  noticesHref: '/avisos',
  unreadNotices: 2,
  accountHref: '/cuenta',
  signOutAction: '/salir',
  nav: [
    {
      items: [
        { label: 'Qué sigue', href: '/s', current: true },
        { label: 'Plan', href: '/p', locked: true },
        { label: 'Cartas', href: '/c', count: 3 },
        { label: 'Avances', href: '/v', count: 0 },
      ],
    },
  ],
  footer: { portalHref: '/', glossaryHref: '/g', helpHref: '/h', language: { action: '/idioma', returnTo: '/b?mias=1' } },
  demonstration: true,
  children: <h1>Página</h1>,
};

describe('frame', () => {
  const html = renderToStaticMarkup(<WorkspaceLayout {...layout} />);

  it('marks the current page and the current space', () => {
    expect(html).toContain('<a href="/s" aria-current="page">');
    expect(html).toContain('<a href="/b" aria-current="true">');
    expect(html.match(/aria-current/g)).toHaveLength(2);
  });

  it('says counts and locks in words, and draws no empty count', () => {
    expect(html).toContain('2 sin leer');
    expect(html).toContain('3 pendientes');
    expect(html).toContain('aria-label="se abre después"');
    expect(html).not.toContain('0 pendientes');
  });

  it('signs out by a post, works by disclosure, and styles nothing inline', () => {
    expect(html).toContain('<form action="/salir" method="post">');
    expect(html.match(/<details/g)).toHaveLength(2);
    expect(html).not.toContain('style=');
  });

  it('is the same in English, whose switch leads back to the same page', () => {
    const english = renderToStaticMarkup(
      <WorkspaceProvider locale="en">
        <WorkspaceLayout {...layout} />
      </WorkspaceProvider>,
    );
    expect(english).toContain('Municipal workspace');
    expect(english).toMatch(/<button type="submit" value="es" lang="es"[^>]* name="language">Español<\/button>/);
    expect(html).toMatch(/<button type="submit" value="en" lang="en"[^>]* name="language">English<\/button>/);
    expect(english).toContain('<form action="/idioma" method="post"><input type="hidden" name="returnTo" value="/b?mias=1"/>');
  });
});

describe('dictionaries', () => {
  const leaves = (value: object, path = ''): [string, unknown][] => Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'object' && inner !== null ? leaves(inner as object, `${path}.${key}`) : [[`${path}.${key}`, inner] as [string, unknown]]));

  it('have no empty word and the same keys in both languages', () => {
    const spanish = leaves(workspaceText.es);
    expect(leaves(workspaceText.en).map(([key]) => key)).toEqual(spanish.map(([key]) => key));
    for (const [, value] of [...spanish, ...leaves(workspaceText.en)]) expect(value).not.toBe('');
  });
});

describe('seats', () => {
  it('say in words what they draw, sector by sector, with what is missing', () => {
    const html = renderToStaticMarkup(
      <SeatsHemicycle
        seats={[
          { id: '1', label: 'G1', shape: 'circle', filled: true, alternate: false },
          { id: '2', label: 'S1', shape: 'square', filled: false, alternate: true },
        ]}
        sectors={[
          { id: 'g', name: 'Gobierno', shape: 'circle', filled: 1, total: 1, minimum: 0 },
          { id: 's', name: 'Sociedad civil', shape: 'square', filled: 0, total: 1, minimum: 1 },
        ]}
      />,
    );
    expect(html).toContain('Gobierno 1 de 1 ocupados. Sociedad civil 0 de 1 ocupados.');
    expect(html).toContain('(mínimo 1)');
    expect(html).toContain('falta 1');
    expect(html).toContain('S1 con suplente');
    expect(html).toContain('role="img"');
  });
});

describe('search without accents', () => {
  it.each([
    ['participación', 'participacion'],
    ['AGUA', 'agua'],
    ['Ñuu', 'nuu'],
  ])('%s is found as %s', (text, typed) => {
    expect(plainForm(text)).toBe(typed);
  });
});
