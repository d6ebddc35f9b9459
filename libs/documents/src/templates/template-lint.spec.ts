import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintTemplate } from './template-lint.js';

const folder = fileURLToPath(new URL('../../assets/templates', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.typ'));

describe('lintTemplate', () => {
  it.each(sources)('finds nothing in %s', (path) => {
    expect(lintTemplate(readFileSync(join(folder, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['a package', '#import "@preview/cetz:0.3.0"', /package/],
    ['the clock', 'x\n#datetime.today()', /^2: reads the clock/],
    ['an automatic date', '#set document(date: auto)', /date to the clock/],
    ['data run as code', '#eval(data.title)', /text as code/],
    ['fonts of the machine', '#set text(fallback: true)', /fonts of the machine/],
    ['an image without alt', '#image("/x.png", width: calc.min(1cm, 2cm))', /without alt/],
    ['foreign code', '#plugin("x.wasm")', /foreign code/],
    ['other inputs', '#sys.inputs.name', /snapshot/],
  ])('refuses %s', (_what, source, reason) => {
    expect(lintTemplate(source)).toEqual([expect.stringMatching(reason)]);
  });

  it('accepts an image with alt after nested calls, and words in comments', () => {
    expect(
      lintTemplate('// @preview/ is forbidden\n#image("/x.png", width: calc.min(1cm, 2cm), alt: "Escudo")'),
    ).toEqual([]);
  });
});
