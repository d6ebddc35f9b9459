import type { AnnouncementReceiptsHereQuery } from '@tequio/contracts';
import { DataTable, Pager, PostForm, Status, Submit, When, WorkspaceSection } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { countsOf, RECEIPT_CHOICES, RECEIPT_TONES, type AnnouncementHere } from './announcement.model.js';
import { announcementsText } from './announcements.text.js';

interface Props {
  one: AnnouncementHere;
  rows: AnnouncementReceiptsHereQuery['announcementReceipts']['nodes'];
  here: string;
  /** The state that the address asks for, or the empty text. */
  chosen: string;
  next: string | null;
  fileHref: string;
  /** Absent: nobody is reminded. */
  remind?: { formKey: string; last: string | null };
}

/** What became of an announcement in each municipality; for the institute alone. */
export function AnnouncementReceipts({ one, rows, here, chosen, next, fileHref, remind }: Props) {
  const t = announcementsText[useReaderLocale()];
  const counts = countsOf(one);
  const asked = !!one.acknowledgeBy || counts.ACKNOWLEDGED > 0;
  const choices = [{ value: '', label: t.all, count: one.reach?.recipients ?? 0 }, ...RECEIPT_CHOICES.flatMap(({ value, state }) => (asked || state !== 'ACKNOWLEDGED' ? [{ value, label: t.receiptStates[state], count: counts[state] }] : []))];
  return (
    <WorkspaceSection id="municipios" title={t.receipts} aside={<a href={fileHref}>{t.file.download}</a>}>
      <nav className="row" aria-label={t.byState}>
        {choices.map(({ value, label, count }) => (
          <a className={value === chosen ? 'btn btn--go' : 'btn'} key={value} href={value ? `${here}?estado=${value}#municipios` : `${here}#municipios`} aria-current={value === chosen ? 'page' : undefined}>
            {label}: {count}
          </a>
        ))}
      </nav>
      <div className="mt">
        <DataTable
          caption={t.receipts}
          rows={rows}
          rowId={(row) => row.id}
          head={{ label: t.place, cell: (row) => row.placeName }}
          columns={[
            { key: 'state', label: t.state, cell: (row) => <Status tone={RECEIPT_TONES[row.state]}>{t.receiptStates[row.state]}</Status> },
            { key: 'opened', label: t.opened, cell: (row) => (row.openedAt ? <ByWhen by={row.openedOffice} at={row.openedAt} /> : '') },
            ...(asked ? [{ key: 'knows', label: t.knows, cell: (row: Props['rows'][number]) => (row.acknowledgedAt ? <ByWhen by={[...new Set([row.acknowledgedName, row.acknowledgedOffice])].filter(Boolean).join(', ')} at={row.acknowledgedAt} /> : '') }] : []),
          ]}
          empty={<p className="soft">{t.noPlaces}</p>}
        />
      </div>
      {next ? <Pager nextHref={next} /> : null}
      {remind ? (
        <PostForm idempotencyKey={remind.formKey} label={t.remind} className="mt">
          <p className="soft measure">
            {t.remindHint} {remind.last ? t.remindedOn(remind.last) : null}
          </p>
          <p className="mt">
            <Submit intent="remind" kind="plain">
              {t.remind}
            </Submit>
          </p>
        </PostForm>
      ) : null}
    </WorkspaceSection>
  );
}

function ByWhen({ by, at }: { by?: string | null; at: string }) {
  return (
    <>
      {by ? `${by}, ` : ''}
      <When at={at} />
    </>
  );
}
