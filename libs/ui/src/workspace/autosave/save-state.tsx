import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Icon, Note, Status } from '../icon.js';
import { When } from '../when.js';
import { useText, useWorkspaceSettings } from '../workspace-context.js';
import { timeInWords, type Instant } from '../calendar-words.js';
import type { AutosaveState, DraftConflict, DraftFields, Refusal } from './autosaver.js';

/** Where the compare is drawn on the page. */
export const compareId = 'dos-versiones';

function announcement(state: AutosaveState, t: ReturnType<typeof useText>['autosave']): string {
  switch (state.kind) {
    case 'offline':
      return t.offline(state.waiting);
    case 'failed':
      return t.failed;
    case 'conflict':
      return t.conflict(state.conflict.by);
    case 'invalid':
      return t.invalid;
    case 'refused':
      return [t.failed, ...whyRefused(state, t)].join('. ');
    case 'saved':
      return t.saved;
    default:
      return '';
  }
}

const whyRefused = ({ closed, errors }: Refusal, t: ReturnType<typeof useText>['autosave']): string[] => [...Object.values(errors), closed ? t.closed : t.asItStands];

/** Autosave in words. Only a change of state is announced: not every save, not every waiting change. */
export function SaveState({ state, savedAt }: { state: AutosaveState; savedAt?: Instant }) {
  const t = useText().autosave;
  const [announced, setAnnounced] = useState({ kind: state.kind, words: '' });
  // «Saving» between two good saves is no news.
  if (state.kind !== 'saving' && state.kind !== announced.kind) setAnnounced({ kind: state.kind, words: announcement(state, t) });
  return (
    <>
      <span className="save">{drawState(state, savedAt, t)}</span>
      <span className="sr" role="status">
        {announced.words}
      </span>
    </>
  );
}

function drawState(state: AutosaveState, savedAt: Instant | undefined, t: ReturnType<typeof useText>['autosave']): ReactNode {
  switch (state.kind) {
    case 'saving':
      return (
        <>
          <Icon name="current" /> {t.saving}
        </>
      );
    case 'offline':
      return <Status tone="soon">{t.offline(state.waiting)}</Status>;
    case 'failed':
      return (
        <span>
          <Status tone="late">{t.failed}</Status> <span>{t.retrying}</span>
        </span>
      );
    case 'conflict':
      return (
        <span>
          <Status tone="late">{t.failed}</Status> {t.conflict(state.conflict.by)} <a href={`#${compareId}`}>{t.seeBoth}</a>
        </span>
      );
    case 'invalid':
      return <Status tone="soon">{t.invalid}</Status>;
    case 'refused':
      return (
        <span>
          <Status tone="late">{t.failed}</Status> {whyRefused(state, t).join(' ')}{' '}
          {state.closed ? (
            <button type="button" className="link" onClick={() => window.location.reload()}>
              {t.reload}
            </button>
          ) : null}
        </span>
      );
    case 'saved':
      return (
        <>
          <Icon name="saved" /> <SavedAt at={state.at} />
        </>
      );
    case 'untouched':
      return savedAt ? (
        <>
          <Icon name="saved" /> <SavedAt at={savedAt} />
        </>
      ) : (
        <>
          <Icon name="saved" /> {t.untouched}
        </>
      );
  }
}

function SavedAt({ at }: { at: Instant }) {
  const t = useText().autosave;
  const { locale, timeZone } = useWorkspaceSettings();
  return <span suppressHydrationWarning>{t.savedAt(timeInWords(at, locale, timeZone))}</span>;
}

export interface OtherEditor {
  /** Office, not person: «La Secretaría del Ayuntamiento». */
  office: string;
  /** Title of the section where they are, when known. */
  section?: string;
  askTurnHref?: string;
}

/** Someone else edits: says who and where, offers the turn, and what happens where both change the same. */
export function TwoEditorsNotice({ other }: { other: OtherEditor }) {
  const t = useText().autosave;
  return (
    <Note icon="hand" role="status">
      <p>
        <b>{t.twoEditors(other.office)}</b>
        {other.section ? t.twoEditorsIn(other.section) : '. '} {other.section ? t.readOnly : null}
      </p>
      <p className="small">
        {other.askTurnHref ? (
          <>
            <a href={other.askTurnHref}>{t.askTurn}</a> ·{' '}
          </>
        ) : null}
        {t.bothShown}
      </p>
    </Note>
  );
}

/**
 * Both versions when a stale write is refused. With `onChoose` it resolves in place; without it it is a form that posts
 * `choice.<field>` = `mine` | `theirs`, `mine.<field>` with the text refused, and `version`. With `focused` it takes the
 * focus: it answers a button that was pressed.
 */
export function VersionCompare({ conflict, action, idempotencyKey, focused, onChoose }: { conflict: DraftConflict; action?: string; idempotencyKey?: string; focused?: boolean; onChoose?: (chosen: DraftFields, version: number) => void }) {
  const t = useText().autosave;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused, conflict]);
  const { locale, timeZone, form: Form } = useWorkspaceSettings();
  return (
    <Form
      method="post"
      action={action}
      className="ask"
      aria-labelledby={compareId}
      onSubmit={(event) => {
        if (!onChoose) return;
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        onChoose(Object.fromEntries(conflict.fields.map((f) => [f.name, chosen.get(`choice.${f.name}`) === 'theirs' ? f.theirs : f.mine])), conflict.version);
      }}
    >
      <h2 id={compareId} tabIndex={-1} ref={heading}>
        {t.compareTitle}
      </h2>
      <p className="soft">{t.compareBody(conflict.by, timeInWords(conflict.at, locale, timeZone))}</p>
      <p>
        <b>{t.compareFirst}</b>
      </p>
      <input type="hidden" name="version" value={conflict.version} />
      {idempotencyKey ? <input type="hidden" name="idempotencyKey" value={idempotencyKey} /> : null}
      {conflict.fields.map((field) => (
        <fieldset className="field" key={field.name}>
          <legend>{field.label}</legend>
          <input type="hidden" name={`mine.${field.name}`} value={field.mine} />
          <div className="both">
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side}>
                <span className="both__head">
                  <input type="radio" name={`choice.${field.name}`} value={side} defaultChecked={side === 'mine'} required />
                  <b>{side === 'mine' ? t.mine : t.theirs(conflict.by)}</b>
                  {side === 'theirs' ? (
                    <span className="soft small">
                      <When at={conflict.at} style="time" />
                    </span>
                  ) : null}
                </span>
                <span className="val">{field[side] || <span className="soft">{t.empty}</span>}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="row">
        <button className="btn btn--go" type="submit" name="intent" value="resolve">
          {t.keep}
        </button>
      </div>
    </Form>
  );
}
