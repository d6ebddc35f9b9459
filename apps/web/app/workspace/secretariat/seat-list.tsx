import { When, WorkspaceSection, type SeatMark } from '@tequio/ui';
import { useReaderLocale } from '../../reader-locale.js';
import { secretariatText } from './secretariat.text.js';
import { isThere, whoIs, type Secretariat, type Term } from './secretariat.model.js';

/** Who sits where; each seat leads to its own page. */
export function SeatList({ body, marks, base, mayChange }: { body: Secretariat; marks: SeatMark[]; base: string; mayChange: boolean }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale];
  return (
    <WorkspaceSection id="asientos" title={t.seats}>
      <ul className="lines">
        {body.seats.map((seat, index) => (
          <li key={seat.id}>
            <span>
              <b>
                {marks[index]?.label} · <Holder term={seat.holder} />
              </b>
              <small>
                {seat.name}
                {seat.label ? ` · ${seat.label}` : ''}
                {seat.holder ? <TermLine term={seat.holder} /> : null}
                {seat.alternate ? ` · ${t.alternate}: ${whoIs(seat.alternate, locale)}${isThere(seat.alternate) ? '' : `, ${t.account.DECLINED}`}` : ''}
              </small>
            </span>
            <SeatLink href={`${base}/asiento/${seat.id}`} held={isThere(seat.holder)} name={seat.name} mayChange={mayChange} />
          </li>
        ))}
        <li>
          <span>
            <b>
              <Holder term={body.facilitator} />
            </b>
            <small>
              {t.facilitator}. {t.facilitatorHint}
              {body.facilitator ? <TermLine term={body.facilitator} /> : null}
            </small>
          </span>
          <SeatLink href={`${base}/asiento/facilitacion`} held={isThere(body.facilitator)} name={t.facilitator} mayChange={mayChange} />
        </li>
      </ul>
    </WorkspaceSection>
  );
}

function Holder({ term }: { term: Term | null }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale];
  if (isThere(term)) return whoIs(term, locale);
  return (
    <span className="soft">
      {t.vacant}
      {term ? `: ${whoIs(term, locale)}` : ''}
    </span>
  );
}

function SeatLink({ href, held, name, mayChange }: { href: string; held: boolean; name: string; mayChange: boolean }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale];
  const what = held || !mayChange ? t.change : t.assign;
  return (
    <a href={href} aria-label={t.seatLink(what, name)}>
      {what}
    </a>
  );
}

function TermLine({ term }: { term: Term }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale];
  return (
    <>
      {[...new Set([term.name ? term.office : null, term.organisation].filter(Boolean))].map((one) => ` · ${one}`)}
      {' · '}
      <When at={term.startsOn} />
      {term.endsOn ? (
        <>
          {' – '}
          <When at={term.endsOn} />
        </>
      ) : null}
      {term.account === 'NONE' ? '' : ` · ${t.account[term.account]}`}
    </>
  );
}

/** Periods that are over stay on record, with their reason. */
export function TermsEnded({ terms }: { terms: readonly Term[] }) {
  const locale = useReaderLocale();
  const t = secretariatText[locale];
  if (terms.length === 0) return null;
  return (
    <WorkspaceSection id="sec-former" title={t.former}>
      <ul className="lines">
        {terms.map((term) => (
          <li key={term.id}>
            <span>
              <b>{whoIs(term, locale)}</b>
              <small>
                {term.endedOn ? <When at={term.endedOn} /> : null}
                {term.endKind ? `, ${t.term.endedKinds[term.endKind] ?? ''}` : ''}
                {term.endReason ? `: ${term.endReason}` : ''}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </WorkspaceSection>
  );
}
