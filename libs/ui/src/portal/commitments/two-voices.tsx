import type { ReactNode } from 'react';
import { wholePercent } from '../../locale/formats.js';
import { Day, Published, useLocale } from '../../locale/locale.js';
import type { TwoVoices, VoiceProgress } from '../portal.types.js';

/** Points between the voices as they are shown; null when either has no data. */
export function voiceGap(voices: TwoVoices): number | null {
  if (voices.gap !== undefined) return voices.gap === null ? null : wholePercent(voices.gap);
  if (voices.government === null || voices.society === null) return null;
  return Math.abs(wholePercent(voices.government) - wholePercent(voices.society));
}

function Bar(props: { value: number; label: string }) {
  const { formats } = useLocale();
  const whole = wholePercent(props.value);
  return (
    <progress max={100} value={whole} aria-label={props.label}>
      {formats.percent(whole)}
    </progress>
  );
}

/** Government first, then society, on one scale. No data has no bar. */
export function TwoVoicesBar(props: { voices: TwoVoices; title: string; href?: string; disputed?: boolean }) {
  const { t } = useLocale();
  const gap = voiceGap(props.voices);
  return (
    <div>
      <div className="government">
        <VoiceLine
          label={t.voices.governmentReports}
          bar={t.voices.governmentBar(props.title)}
          value={props.voices.government}
        />
      </div>
      <div className="society">
        <VoiceLine label={t.voices.societyFinds} bar={t.voices.societyBar(props.title)} value={props.voices.society} />
      </div>
      {props.disputed && gap !== null && gap > 0 && (
        <p className="small">
          <strong>{t.voices.gap(gap)}</strong> {props.href && <a href={props.href}>{t.voices.seeBoth}</a>}
        </p>
      )}
    </div>
  );
}

function VoiceLine(props: { label: string; bar: string; value: VoiceProgress }) {
  const { t, formats } = useLocale();
  return (
    <div className="voice">
      <span className="key">{props.label}</span>
      <b>{props.value === null ? t.common.noData : formats.percent(props.value)}</b>
      {props.value !== null && <Bar value={props.value} label={props.bar} />}
    </div>
  );
}

/** Both voices of a milestone in one line, with their marks. */
export function VoicesInWords(props: { voices: TwoVoices }) {
  const { t, formats } = useLocale();
  const shown = (value: VoiceProgress) => (value === null ? t.common.noData : formats.percent(value));
  return (
    <p className="small tags">
      <span className="key">
        {t.voices.government} {shown(props.voices.government)}
      </span>
      <span className="key by-society">
        {t.voices.society} {shown(props.voices.society)}
      </span>
    </p>
  );
}

/** Who the two voices are, why they may differ, and where it is told how each figure is counted. */
export function VoicesExplained(props: { countedHref: string; children?: ReactNode }) {
  const { t } = useLocale();
  return (
    <p className="small soft note">
      {t.voices.explained} {props.children} <a href={props.countedHref}>{t.common.howCounted}</a>
    </p>
  );
}

export interface VoiceStatement {
  progress: VoiceProgress;
  /** One sentence, quoted as it was written. */
  quote?: string | null;
  /** Office or organisation; never a private person. */
  by?: string | null;
  on?: string | null;
  evidence?: { count: number; href: string } | undefined;
}

/** Equal columns, equal type. The split header appears only in a dispute. */
export function TwoVoicesFull(props: {
  id: string;
  government: VoiceStatement;
  society: VoiceStatement;
  /** What makes it a dispute. */
  dispute?: ReactNode;
  /** Points between them where both have spoken; absent: between what is shown of them. */
  gap?: number | null | undefined;
}) {
  const { t } = useLocale();
  const gap = props.gap ?? voiceGap({ government: props.government.progress, society: props.society.progress });
  return (
    <section className="duo" aria-labelledby={props.id}>
      {props.dispute ? (
        <div className="dispute">
          <h2 id={props.id}>{t.voices.disputeTitle(gap)}</h2>
          <p>{props.dispute}</p>
        </div>
      ) : (
        <h2 id={props.id} className="hidden">
          {t.voices.twoVoices}
        </h2>
      )}
      <Statement
        className="government"
        heading={t.voices.governmentReports}
        silence={t.voices.noReport}
        {...props.government}
      />
      <Statement className="society" heading={t.voices.societyFinds} silence={t.voices.noFinding} {...props.society} />
    </section>
  );
}

function Statement(props: VoiceStatement & { className: string; heading: string; silence: string }) {
  const { t, formats } = useLocale();
  return (
    <div className={`${props.className} stack`}>
      <h3 className="key">{props.heading}</h3>
      {props.progress === null ? (
        <p className="big none">{t.common.noData}</p>
      ) : (
        <>
          <p className="big">{formats.percent(props.progress)}</p>
          <Bar value={props.progress} label={props.heading} />
        </>
      )}
      <p>{props.quote ? <Published>{t.voices.quoted(props.quote)}</Published> : props.silence}</p>
      {(props.by || props.on || props.evidence) && (
        <p className="small soft">
          {props.by && <Published>{props.by}</Published>}
          {props.by && props.on && ', '}
          {props.on && <Day value={props.on} form="short" />}
          {props.evidence && (
            <>
              {(props.by || props.on) && ' · '}
              <a href={props.evidence.href}>{t.voices.evidence(props.evidence.count)}</a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
