import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where Spanish belongs: dictionaries, written content, document templates, demonstration content, tests. */
const SPANISH_PLACES = [
  /dictionar/,
  /\.es\.tsx?$/,
  /\.(spec|int-spec)\.tsx?$/,
  /\/test(ing)?\//,
  /apps\/web\/app\/content\//,
  /demonstration\//,
  /journeys\//,
  /generated\//,
  /libs\/documents\/assets\//,
  // Names of places and holidays, and header words of spreadsheets, as data.
  /libs\/network\/src\/(catalogue|calendar|geometry)\//,
  /spreadsheet\/sheet-columns/,
  // Bytes of hostile files, and a list of passwords that are too common.
  /fixture/,
  /password-rule/,
];
/** Names of the two voices in which the product speaks; never shown. */
const VOICES = ['tú', 'usted'];
const SPANISH = /[áéíóúñ¿¡]/i;

describe('the language of the code', () => {
  it('keeps Spanish out of everything but dictionaries, templates and demonstration content', () => {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'libs', 'apps'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => /\.tsx?$/.test(file) && !SPANISH_PLACES.some((place) => place.test(file)));
    const found: string[] = [];
    for (const file of files) {
      const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
      const visit = (node: ts.Node): void => {
        const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
        // A description may quote a Spanish example in «…».
        if (isText && !VOICES.includes(node.text) && SPANISH.test(node.text.replace(/«[^»]*»/g, ''))) found.push(`${file}: ${node.text.trim().slice(0, 60)}`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
    expect(found).toEqual([]);
  });
});
