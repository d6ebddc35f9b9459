import { renderToStaticMarkup } from 'react-dom/server';
import { SaveState, VersionCompare } from '../autosave/save-state.js';
import { WorkspaceProvider } from '../workspace-context.js';
import { ConfirmDialog, ConfirmPage, type Confirmation } from './confirm.js';
import { WorkspaceErrorSummary } from './error-summary.js';
import { FileUploadField } from './file-upload.js';
import { ChoiceField, FormField, SelectField } from './form-field.js';
import { PostForm, Submit } from './post-form.js';

const idsOf = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));

describe('error summary', () => {
  const errors = { name: 'Escriba el nombre', 'milestones.1.means': 'Diga con qué se demuestra', kind: 'Elija el origen', unit: 'Elija la unidad', file: 'Suba el archivo' };
  const html = renderToStaticMarkup(
    <PostForm idempotencyKey="k">
      <WorkspaceErrorSummary errors={errors} labels={{}} />
      <FormField name="name" label="Nombre" error={errors.name} />
      <FormField name="milestones.1.means" label="Medio" rows={2} error={errors['milestones.1.means']} />
      <ChoiceField name="kind" label="Origen" choices={[{ value: 'a', label: 'A' }]} values={[]} error={errors.kind} />
      <SelectField name="unit" label="Unidad" choices={[]} error={errors.unit} />
      <FileUploadField name="file" label="Archivo" accept=".pdf" typesInWords="PDF" maxBytes={1000} error={errors.file} />
    </PostForm>,
  );

  it('links every error to a field that is on the page', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(5);
    for (const target of targets) expect(idsOf(html)).toContain(target);
  });

  it('counts its problems', () => {
    expect(html).toContain('Hay 5 problemas');
  });

  it('every description that a field names is on the page', () => {
    const named = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '));
    expect(named.length).toBeGreaterThan(3);
    for (const id of named) expect(idsOf(html)).toContain(id);
  });

  it('lists the fields as the form does, whatever the order of the answer, and first what belongs to none', () => {
    const mixed = renderToStaticMarkup(<WorkspaceErrorSummary errors={{ state: 'c', email: 'b', other: 'd', name: 'a', form: 'x' }} labels={{ name: 'Nombre', email: 'Correo', state: 'Estado' }} />);
    expect([...mixed.matchAll(/<li>(?:<a href="#f-(\w+)">)?/g)].map((match) => match[1])).toEqual([undefined, 'name', 'email', 'state', 'other']);
  });

  it('is not drawn without errors', () => {
    expect(renderToStaticMarkup(<WorkspaceErrorSummary errors={{}} labels={{}} />)).toBe('');
  });
});

describe('field', () => {
  it('says where a filled value comes from and what the institute observed', () => {
    const html = renderToStaticMarkup(
      <FormField name="plan" label="Plan" value="X" from="De la plantilla" observations={[{ id: 'o1', text: 'No es el vigente.', office: 'Dirección', day: '2026-11-23', remedy: { label: 'Usar «Y»', value: 'Y' } }]} />,
    );
    expect(html).toContain('aria-describedby="f-plan-f f-plan-o"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="remedy:o1"');
    expect(html).toContain('Dirección, 23 de noviembre de 2026');
  });

  it('keeps a text that is too long and says by how much', () => {
    const html = renderToStaticMarkup(<FormField name="t" label="T" value={'ñ'.repeat(12)} max={10} />);
    expect(html).toContain('12 de 10 caracteres. Sobran 2 caracteres');
    expect(html).not.toContain('maxLength');
  });

  it('escapes what people wrote', () => {
    expect(renderToStaticMarkup(<FormField name="t" label="T" value={'"><script>'} />)).not.toContain('<script>');
  });
});

describe('post form', () => {
  it('carries the key, the version and what it does', () => {
    const html = renderToStaticMarkup(
      <PostForm idempotencyKey="abc" version={4} hidden={{ seat: 's1' }}>
        <Submit intent="save">Guardar</Submit>
      </PostForm>,
    );
    expect(html).toContain('method="post"');
    expect(html).toContain('<input type="hidden" name="idempotencyKey" value="abc"/>');
    expect(html).toContain('<input type="hidden" name="version" value="4"/>');
    expect(html).toContain('<input type="hidden" name="seat" value="s1"/>');
    expect(html).toMatch(/<button type="submit" value="save"[^>]* name="intent">Guardar/);
  });
});

describe('confirmation', () => {
  const confirmation: Confirmation = { title: '¿Congelar la carta?', consequences: [{ icon: 'lock', text: 'Ya no podrá cambiarla.' }], confirmLabel: 'Congelar la carta', intent: 'freeze', idempotencyKey: 'k', danger: { word: 'congelar' }, askReason: {} };

  it('is a page that works without script: the word is asked, the button is live', () => {
    const html = renderToStaticMarkup(<ConfirmPage confirmation={confirmation} backHref="/carta" />);
    expect(html).toContain('<h1');
    expect(html).toContain('name="word"');
    expect(html).toContain('name="reason"');
    expect(html).toContain('value="freeze"');
    expect(html).not.toContain('disabled');
    expect(html).toContain('href="/carta"');
  });

  it('is a link to that page with a closed dialog beside it', () => {
    const html = renderToStaticMarkup(<ConfirmDialog label="Congelar" pageHref="/carta/congelar" confirmation={confirmation} />);
    expect(html).toContain('href="/carta/congelar"');
    expect(html).toMatch(/<dialog class="ask" aria-labelledby="[^"]+">/);
  });

  it('two on one page share no id', () => {
    const html = renderToStaticMarkup(
      <>
        <ConfirmDialog label="A" pageHref="/a" confirmation={confirmation} />
        <ConfirmDialog label="B" pageHref="/b" confirmation={confirmation} />
      </>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('file', () => {
  it('says why it was refused and offers another', () => {
    const html = renderToStaticMarkup(<FileUploadField name="f" label="Carta" accept=".pdf" typesInWords="PDF" maxBytes={20 * 1024 * 1024} file={{ state: 'refused', name: 'a.exe', reason: 'No es un PDF.' }} />);
    expect(html).toContain('No se aceptó: a.exe');
    expect(html).toContain('No es un PDF.');
    expect(html).toContain('type="file"');
    expect(html).toContain('hasta 20 MB');
  });

  it('shows the hash of what was accepted and asks for no other', () => {
    const html = renderToStaticMarkup(<FileUploadField name="f" label="Carta" accept=".pdf" typesInWords="PDF" maxBytes={1} file={{ state: 'accepted', id: '1', name: 'a.pdf', bytes: 2048, sha256: '7f3a', at: '2026-11-24T16:00:00Z', href: '/f' }} />);
    expect(html).toContain('7f3a');
    expect(html).not.toContain('type="file"');
  });
});

describe('autosave in words', () => {
  it('counts what waits while offline', () => {
    expect(renderToStaticMarkup(<SaveState state={{ kind: 'offline', waiting: 4 }} />)).toContain('Sin conexión. 4 cambios quedan en este equipo');
  });

  it('shows the hour in the network’s zone', () => {
    const html = renderToStaticMarkup(
      <WorkspaceProvider timeZone="America/Tijuana">
        <SaveState state={{ kind: 'saved', at: '2026-11-24T16:41:00Z' }} />
      </WorkspaceProvider>,
    );
    expect(html).toContain('Guardado a las 08:41');
  });

  it('names in its summary the field that a message is of', () => {
    const html = renderToStaticMarkup(<WorkspaceErrorSummary errors={{ name: 'Escriba este dato.', form: 'No se guardó.' }} labels={{ name: 'Nombre corto' }} />);
    expect(html).toContain('<a href="#f-name">Nombre corto: escriba este dato.</a>');
    expect(html).toContain('<li>No se guardó.</li>');
  });

  it('shows both versions of a refused write and keeps one’s own for the post', () => {
    const html = renderToStaticMarkup(<VersionCompare conflict={{ by: 'Secretaría', at: '2026-11-24T16:40:00Z', version: 5, base: { version: 4 }, fields: [{ name: 'subject', label: 'Asunto', mine: 'Lo mío', theirs: 'Lo otro' }] }} />);
    expect(html).toContain('<input type="hidden" name="mine.subject" value="Lo mío"/>');
    expect(html).toContain('name="version" value="5"');
    expect(html.match(/name="choice.subject"/g)).toHaveLength(2);
    expect(html).toContain('Lo otro');
    // Nothing keeps the one that is not chosen, and nothing says so.
    expect(html).toContain('La versión que no elija no se guarda en ninguna parte');
    expect(html).not.toContain('historial');
  });
});
