import { Status } from '../icon.js';
import { PostForm } from '../form/post-form.js';
import { useText } from '../workspace-context.js';

export interface BulkAction {
  /** Value of `intent`; the answer to it is the page with a preview. */
  intent: string;
  label: string;
}

export interface BulkPreview {
  intent: string;
  /** «Antes de enviar: 2 correos». */
  title: string;
  /** What happens and what does not. */
  note: string;
  targets: { id: string; name: string; included: boolean; detail: string }[];
  /** The text as one of them will read it. */
  sample?: { to: string; subject: string; body: string };
  /** Repeats the verb and the number: «Enviar a 2 municipios». */
  confirmLabel: (count: number) => string;
}

export interface BulkBarProps {
  formId: string;
  /** Name of the boxes: `ids` in most lists. */
  name: string;
  chosen: ReadonlySet<string>;
  actions: BulkAction[];
  clearHref: string;
  idempotencyKey: string;
  preview?: BulkPreview;
}

/** Choose → preview in place → confirm. The form is small: the boxes of the table belong to it by its id. */
export function BulkBar({ formId, name, chosen, actions, clearHref, idempotencyKey, preview }: BulkBarProps) {
  const t = useText().data;
  const included = preview?.targets.filter((target) => target.included) ?? [];
  return (
    <div role="region" aria-label={t.bulk}>
      <PostForm id={formId} idempotencyKey={idempotencyKey} hidden={preview ? { preview: preview.intent } : {}}>
        <div className="bulk">
          <b role="status">{chosen.size ? t.chosen(chosen.size) : <span className="small">{t.bulkHint}</span>}</b>
          {actions.map((action) => (
            <button key={action.intent} className="btn btn--s" type="submit" name="intent" value={`preview:${action.intent}`} aria-current={preview?.intent === action.intent ? 'true' : undefined}>
              {action.label}
            </button>
          ))}
          {chosen.size ? (
            <a className="btn btn--s" href={clearHref}>
              {t.clearSelection}
            </a>
          ) : null}
        </div>
      </PostForm>
      {preview ? (
        <PostForm idempotencyKey={idempotencyKey} className="card bulk__in" label={preview.title}>
          {included.map((target) => (
            <input key={target.id} type="hidden" name={name} value={target.id} />
          ))}
          <div>
            <h3>{preview.title}</h3>
            <p className="small soft">{preview.note}</p>
            <ul className="stack-s mt">
              {preview.targets.map((target) => (
                <li key={target.id}>
                  <Status tone={target.included ? 'ok' : 'idle'}>{target.included ? target.name : `${target.name}: ${t.skipped}`}</Status> <span className="small soft">{target.detail}</span>
                </li>
              ))}
            </ul>
          </div>
          <div className="stack-s">
            {preview.sample ? (
              <>
                <p className="small soft">{preview.sample.to}</p>
                <p className="b">{preview.sample.subject}</p>
                <p className="mail">{preview.sample.body}</p>
              </>
            ) : null}
            <p className="row">
              {included.length ? (
                <button className="btn btn--go btn--s" type="submit" name="intent" value={preview.intent}>
                  {preview.confirmLabel(included.length)}
                </button>
              ) : null}
            </p>
          </div>
        </PostForm>
      ) : null}
    </div>
  );
}
