import type { ReactNode } from 'react';
import { useText, useWorkspaceSettings } from '../workspace-context.js';

export interface SheetPart {
  /** `place` to the right; `subject` and `addressee` in bold; `list` lettered. */
  kind: 'place' | 'subject' | 'addressee' | 'text' | 'heading' | 'list';
  /** Runs of text; a marked run has an observation, a gap is a datum still missing. */
  runs?: { text: string; mark?: 'observed' | 'changed' | 'gap' }[];
  items?: string[];
}

export interface DocumentSheetProps {
  /** Null while it is a draft. */
  folio: string | null;
  /** A past one that was entered from an archive: without a folio of ours it is no draft either. */
  captured?: boolean;
  parts: SheetPart[];
  /** Names and posts at the foot, one block each, lines by line feed. */
  signatures: string[];
  note?: ReactNode;
  aside?: ReactNode;
}

function Runs({ runs }: { runs: NonNullable<SheetPart['runs']> }) {
  return runs.map((run, index) =>
    run.mark === 'gap' ? (
      <span className="gap" key={index}>
        {run.text}
      </span>
    ) : run.mark ? (
      <mark className={run.mark === 'observed' ? 'bad' : undefined} key={index}>
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  );
}

function Part({ part }: { part: SheetPart }) {
  if (part.kind === 'list') {
    return (
      <ol>
        {part.items?.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    );
  }
  const runs = <Runs runs={part.runs ?? []} />;
  if (part.kind === 'heading') return <h3>{runs}</h3>;
  return <p className={part.kind === 'place' ? 'place' : part.kind === 'text' ? undefined : 'block'}>{runs}</p>;
}

/** The official document as paper, with the text of the PDF: in Spanish, whatever the reader's language. Paper stays paper in the dark theme. */
export function DocumentSheetPreview({ folio, captured, parts, signatures, note, aside }: DocumentSheetProps) {
  const t = useText().body;
  const { locale } = useWorkspaceSettings();
  return (
    <aside className="sticky" id="previa" aria-labelledby="previa-t">
      <div className="sec__h">
        <h2 id="previa-t">{folio ? t.document : captured ? t.capturedDocument : t.page}</h2>
        {aside}
      </div>
      <article className="sheet" lang="es-MX">
        <span lang={locale} className={folio ? 'draft draft--sealed' : 'draft'}>
          {folio ? t.sealed(folio) : captured ? t.captured : t.draftNoFolio}
        </span>
        {parts.map((part, index) => (
          <Part part={part} key={index} />
        ))}
        {signatures.length ? (
          <div className="signs">
            {signatures.map((signature) => (
              <div key={signature}>{signature}</div>
            ))}
          </div>
        ) : null}
      </article>
      {note ? <p className="small soft mt">{note}</p> : null}
    </aside>
  );
}
