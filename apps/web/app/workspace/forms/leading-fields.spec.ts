import { leadingFields } from './leading-fields.js';

const post = (form: FormData) => new Request('http://localhost/', { method: 'POST', body: form });

function form(file: File | null): FormData {
  const made = new FormData();
  made.set('percent', '40');
  made.set('body', 'Se midió el caudal.\nSe instaló «el primero».');
  made.set('evidence', file ?? new File([], ''));
  return made;
}

describe('the texts before a file', () => {
  it('are read, and the request stays whole', async () => {
    const request = post(form(new File(['%PDF-1.7'], 'acta.pdf')));
    const { fields, hasFile } = await leadingFields(request);
    expect(fields['percent']).toBe('40');
    expect(fields['body']?.replace(/\r\n/g, '\n')).toBe('Se midió el caudal.\nSe instaló «el primero».');
    expect(hasFile).toBe(true);
    expect(((await request.formData()).get('evidence') as File).size).toBe(8);
  });

  it('say that no file was chosen, and go on after it', async () => {
    const made = form(null);
    made.set('intent', 'report');
    const { fields, hasFile } = await leadingFields(post(made));
    expect(hasFile).toBe(false);
    expect(fields['intent']).toBe('report');
  });

  it('are kept before a file of any size', async () => {
    const { fields, hasFile } = await leadingFields(post(form(new File([new Uint8Array(3 * 1024 * 1024)], 'grande.pdf'))));
    expect(fields['percent']).toBe('40');
    expect(hasFile).toBe(true);
  });

  it('are none where the form is no multipart one', async () => {
    expect(await leadingFields(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams({ a: 'b' }) }))).toEqual({ fields: {}, hasFile: false });
  });
});
