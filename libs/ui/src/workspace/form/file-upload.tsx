import { sizeInWords, type Instant } from '../calendar-words.js';
import { Note, Status } from '../icon.js';
import { When } from '../when.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';
import { fieldId } from './form-field.js';

export type UploadedFile =
  | { state: 'quarantine'; name: string; bytes: number }
  | { state: 'refused'; name: string; reason: string }
  | { state: 'accepted'; id: string; name: string; bytes: number; sha256: string; at: Instant; href: string };

export interface FileUploadFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** For the `accept` attribute. */
  accept: string;
  /** «PDF o fotografía». */
  typesInWords: string;
  maxBytes: number;
  file?: UploadedFile;
  multiple?: boolean;
  error?: string;
  optional?: boolean;
  /** The form's `intent` that takes an accepted file away; absent: it can't be. */
  removeIntent?: string;
}

/** A file and what became of it: under review, refused with its reason, or accepted with its hash. */
export function FileUploadField({ name, label, hint, accept, typesInWords, maxBytes, file, multiple, error, optional, removeIntent }: FileUploadFieldProps) {
  const t = useText().form;
  const { locale } = useWorkspaceSettings();
  const id = fieldId(name);
  const described = [`${id}-h`, error ? `${id}-e` : '', file ? `${id}-s` : ''].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field--obs' : 'field'}>
      <label htmlFor={id}>
        {label} {optional ? <span className="optional">{t.optional}</span> : null}
      </label>
      <p className="hint" id={`${id}-h`}>
        {hint ? `${hint} ` : ''}
        {t.file.limits(typesInWords, sizeInWords(maxBytes, locale))}
      </p>
      {error ? (
        <p className="err" id={`${id}-e`}>
          {error}
        </p>
      ) : null}
      {file ? (
        <div id={`${id}-s`} role="status">
          <FileState file={file} removeIntent={removeIntent} />
        </div>
      ) : null}
      {file?.state === 'accepted' && !multiple ? null : <input type="file" id={id} name={name} accept={accept} multiple={multiple} aria-describedby={described} aria-invalid={error ? true : undefined} />}
    </div>
  );
}

function FileState({ file, removeIntent }: { file: UploadedFile; removeIntent?: string }) {
  const t = useText().form.file;
  const { locale } = useWorkspaceSettings();
  if (file.state === 'quarantine') {
    return (
      <Note>
        <p>
          <b>{file.name}</b> · {sizeInWords(file.bytes, locale)}
        </p>
        <p>
          {t.quarantine}. {t.quarantineBody}
        </p>
      </Note>
    );
  }
  if (file.state === 'refused') {
    return (
      <Note tone="late">
        <p>
          <b>
            {t.refused}: {file.name}
          </b>
        </p>
        <p>
          {file.reason} {t.refusedNext}
        </p>
      </Note>
    );
  }
  return (
    <Note tone="ok">
      <p className="row row--apart">
        <span>
          <Status tone="ok" icon="document">
            {t.accepted}
          </Status>{' '}
          <b>{file.name}</b> · {sizeInWords(file.bytes, locale)}
        </span>
        <span className="row">
          <a href={file.href}>{t.download}</a>
          {removeIntent ? (
            <button className="link" type="submit" name="intent" value={`${removeIntent}:${file.id}`}>
              {t.remove}
            </button>
          ) : null}
        </span>
      </p>
      <p className="small soft">
        {t.received} <When at={file.at} />. {t.hash}: <span className="code">{file.sha256}</span>
      </p>
    </Note>
  );
}
