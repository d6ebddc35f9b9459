import { fileURLToPath } from 'node:url';
import { templates } from './registry.js';
import { compareManifests, computeManifest, extendManifest, readManifest } from './manifest.js';

const assets = fileURLToPath(new URL('../../assets', import.meta.url));

describe('the manifest of published templates and fonts', () => {
  it('fits every file: a published version is never edited, a new one is published with npm run seal-templates', () => {
    expect(compareManifests(readManifest(assets), computeManifest(assets))).toEqual({
      edited: [],
      missing: [],
      unlisted: [],
    });
  });
  it('holds each template of the registry', () => {
    const paths = Object.keys(readManifest(assets));
    for (const [name, { versions }] of Object.entries(templates)) {
      for (const version of Object.keys(versions)) expect(paths).toContain(`templates/${name}/${version}/main.typ`);
    }
  });
});

describe('extendManifest', () => {
  it('adds new files', () => {
    expect(extendManifest({ a: '1' }, { a: '1', b: '2' })).toEqual({ a: '1', b: '2' });
  });
  it('refuses an edited or removed one and names it', () => {
    expect(() => extendManifest({ a: '1', b: '2' }, { a: '9', b: '2' })).toThrow('changing a');
    expect(() => extendManifest({ a: '1', b: '2' }, { a: '1' })).toThrow('changing b');
  });
});
