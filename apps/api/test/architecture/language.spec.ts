import ts from 'typescript';
import { isCanonicalFolio } from '@tequio/documents';
import { filesOf, read } from '../support/house-files.js';

/** Where Spanish belongs: dictionaries, written content, document templates, demonstration content, tests. */
const SPANISH_PLACES = [
  /dictionar/,
  /\.es\.tsx?$/,
  /\.(spec|int-spec)\.tsx?$/,
  /\/test(ing)?\//,
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

/** Pages and components that speak the reader's language. */
const WORKSPACES = /^(apps\/web\/app\/workspace|libs\/ui\/src\/workspace)\/.*(?<!\.spec)\.tsx?$/;
/** Attributes whose text somebody reads or hears. */
const READ_ALOUD = new Set(['alt', 'aria-label', 'caption', 'confirmLabel', 'hint', 'label', 'lead', 'placeholder', 'text', 'title']);
const WORD = /\p{L}{2,}/u;
const BRAND = 'Tequio';
/** What is in Spanish whatever the reader's language: what is written into the record, the letter as paper, names of states. */
const ALWAYS_SPANISH = /(record|states)\.dictionary\.es\.ts$|letters\/letter-sheet\.ts$/;

const parse = (file: string) =>
  ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Texts that an expression may draw as they stand. */
function drawn(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return drawn(node.expression);
  if (ts.isConditionalExpression(node)) return [...drawn(node.whenTrue), ...drawn(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...drawn(node.left), ...drawn(node.right)];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return [];
}

/** Words that a component draws, or gives to be read, from its own code; and languages that its code fixes. */
function ownWords(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) found.push(...node.children.flatMap((child) => drawn(child)));
    if (ts.isJsxAttribute(node) && READ_ALOUD.has(node.name.getText())) found.push(...drawn(node.initializer));
    // A name of a field begins small and stands alone.
    if (ts.isPropertyAssignment(node) && READ_ALOUD.has(node.name.getText())) found.push(...drawn(node.initializer).filter((text) => /^\p{Lu}|\s/u.test(text)));
    if (ts.isCallExpression(node) && /(Text|createFormats)$/.test(node.expression.getText()) && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) found.push(node.getText());
    if (ts.isPropertyAccessExpression(node) && /Text$/.test(node.expression.getText()) && /^(es|en)$/.test(node.name.text)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((text) => text.trim()).filter((text) => text !== BRAND && WORD.test(text));
}

describe('the language of the code', () => {
  it('shows no folio as an example that would be refused as mistyped', () => {
    const files = filesOf('libs', 'apps', 'docs').filter((file) => /\.(tsx?|md|graphql)$/.test(file) && !/\.(int-)?spec\.ts|\/test(ing)?\//.test(file));
    const shown = files.flatMap((file) => [...read(file).matchAll(/\bTQ-\d{5}-\w+-\d{4}-\d+-\w+/g)].map(([folio]) => ({ file, folio })));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter(({ folio }) => !isCanonicalFolio(folio))).toEqual([]);
  });

  it('leaves no word of either language in the code of the workspaces, and fixes no language there', () => {
    const found = filesOf('apps/web/app', 'libs/ui/src')
      .filter((file) => WORKSPACES.test(file) && !/dictionar/.test(file) && !ALWAYS_SPANISH.test(file))
      .flatMap((file) => ownWords(parse(file)).map((text) => `${file}: ${text.slice(0, 60)}`));
    expect(found).toEqual([]);
    expect(ownWords(ts.createSourceFile('a.tsx', "const a = <p title='Guardar'>{b ? 'Salir' : `Ver ${c}`} plan</p>; const d = { label: 'Entrar' }; workspaceText('es')", ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)).sort()).toEqual(
      ['Entrar', 'Guardar', 'Salir', 'Ver', 'plan', "workspaceText('es')"],
    );
  });

  it('gives each Spanish dictionary of the workspaces its English twin, and reads neither past their pair', () => {
    const files = filesOf('apps/web/app', 'libs/ui/src').filter((file) => WORKSPACES.test(file));
    const alone = files.filter((file) => /dictionary\.es\.ts$/.test(file) && !ALWAYS_SPANISH.test(file) && !files.includes(file.replace('.es.ts', '.en.ts')));
    const past = files.filter((file) => !/(dictionary\.\w\w|text)\.ts$/.test(file) && [...read(file).matchAll(/from '(.*dictionary\.(?:es|en))\.js'/g)].some(([, from]) => !ALWAYS_SPANISH.test(`${from}.ts`)));
    expect({ alone, past }).toEqual({ alone: [], past: [] });
  });

  it('keeps Spanish out of everything but dictionaries, templates and demonstration content', () => {
    const files = filesOf('libs', 'apps').filter((file) => /\.tsx?$/.test(file) && !SPANISH_PLACES.some((place) => place.test(file)));
    const found: string[] = [];
    for (const file of files) {
      const source = parse(file);
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
