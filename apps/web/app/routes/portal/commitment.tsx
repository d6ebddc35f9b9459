import {
  axisOf,
  AxisLabels,
  Breadcrumb,
  CardsTable,
  CommitmentTags,
  Day,
  EmptyState,
  FollowForm,
  Intro,
  MilestoneTag,
  Notice,
  Pairs,
  Published,
  Section,
  SlippageLegend,
  SlippageTrack,
  Timeline,
  TwoVoicesFull,
  useLocale,
  VoicesInWords,
} from '@tequio/ui';
import { useLoaderData, useLocation, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../../content/pages.js';
import { PageHead } from '../../page-head.js';
import { useNetwork, usePaths } from '../../portal-frame.js';
import { localizedPath } from '../../portal-paths.js';
import styles from '../../styles/commitment.css?url';
import { commitment } from '../../views/portal.queries.js';
import type { CommitmentView } from '../../views/portal.views.js';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return commitment(
    { context, request },
    params['network'] ?? '',
    params['municipality'] ?? '',
    params['commitment'] ?? '',
  );
}

export default function Commitment() {
  const view = useLoaderData<typeof loader>();
  const { t } = useLocale();
  const text = usePageText().commitment;
  const network = useNetwork();
  const paths = usePaths();
  const { pathname } = useLocation();
  const place = view.municipality;
  const evidence = (count: number) => (count > 0 ? { count, href: '#pruebas' } : undefined);
  const { dispute } = view;
  return (
    <div className="wrap">
      <PageHead title={`${view.title} · ${place.name}`} description={view.promise} />
      <Breadcrumb
        trail={[
          { text: network.name, href: paths.network(network.slug) },
          { text: place.name, href: paths.municipality(network.slug, place.slug) },
          { text: view.plan.title, href: paths.plan(network.slug, place.slug, view.plan.slug) },
          { text: text.crumb(view.number) },
        ]}
      />
      <Intro
        title={<Published>{view.title}</Published>}
        tags={
          <>
            <CommitmentTags state={view.state} movedDays={view.movedDays} />
            <span className="small soft">{text.ofTotal(view.number, view.ofTotal)}</span>
          </>
        }
        lead={
          <>
            <strong>{text.promised}</strong>{' '}
            {view.promise === null ? text.noPromise : <Published>{view.promise}</Published>}
          </>
        }
      />
      {view.basedOn && (
        <Notice>
          <p>
            <strong>{t.common.basedOn}:</strong> {view.basedOn.title}. {t.common.source}: {view.basedOn.source}
          </p>
        </Notice>
      )}
      <TwoVoicesFull
        id="voces"
        government={{ ...view.government, evidence: evidence(view.government.evidence) }}
        society={{ ...view.society, evidence: evidence(view.society.evidence) }}
        dispute={
          dispute && (
            <>
              {text.opened} <Day value={dispute.openedOn} />. {text.answerBy}{' '}
              <strong>
                <Day value={dispute.answerBy} />
              </strong>
              {dispute.then ? `; ${dispute.then}` : '.'}
            </>
          )
        }
      />
      {view.milestones.length > 0 && (
        <p className="small soft note">
          {text.milestoneRule(view.milestones.length)}{' '}
          <a href={paths.howOneIsCounted('avance')}>{t.common.howCounted}</a>
        </p>
      )}
      <div className="cols beside">
        <div>
          <Milestones view={view} />
          <Reasons view={view} />
        </div>
        <aside>
          <FollowForm
            action={paths.follow}
            kind="commitment"
            subject={view.id}
            privacyNotice={paths.municipalityPrivacy(network.slug, place.slug)}
            privacyVersion={view.privacyVersion}
            followers={view.followers}
            back={pathname}
          />
          <Answers view={view} />
          {view.folio && (
            <Section id="comprueba" title={text.checkShare}>
              <p>
                <a href={paths.verifyFolio(view.folio)}>{text.verify}</a>
                <span className="hint mono">{view.folio}</span>
              </p>
            </Section>
          )}
        </aside>
      </div>
      <div className="cols two">
        <Evidence view={view} />
        <History view={view} />
      </div>
    </div>
  );
}

function Milestones({ view }: { view: CommitmentView }) {
  const text = usePageText().commitment;
  const network = useNetwork();
  const axis = axisOf(
    [view.startsOn ?? network.today, ...view.milestones.flatMap((one) => [one.original, one.current])],
    network.today,
  );
  return (
    <Section id="hitos" title={text.milestones} aside={view.milestones.length > 0 && <SlippageLegend />}>
      {view.milestones.length === 0 ? (
        <EmptyState title={text.noMilestones}>{text.noMilestonesNext}</EmptyState>
      ) : (
        <div className="card">
          <AxisLabels axis={axis} />
          <ol className="rows">
            {view.milestones.map((milestone) => (
              <li key={milestone.id} className="stack">
                <div className="head">
                  <h3>
                    {milestone.number}. <Published>{milestone.title}</Published>
                  </h3>
                  <MilestoneTag state={milestone.state} />
                </div>
                <SlippageTrack axis={axis} slippage={milestone} />
                <VoicesInWords voices={milestone.voices} />
                {milestone.meansOfVerification && (
                  <p className="small soft">
                    {text.means} <Published>{milestone.meansOfVerification}</Published>
                  </p>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  );
}

function Reasons({ view }: { view: CommitmentView }) {
  const text = usePageText().commitment;
  const reasons = [
    { title: text.problem, words: view.problem },
    { title: text.contribution, words: view.contribution },
  ].filter((reason) => reason.words !== null);
  if (reasons.length === 0) return null;
  return (
    <Section id="razones" title={text.why}>
      <div className="cols two">
        {reasons.map((reason) => (
          <div key={reason.title} className="card stack">
            <h3>{reason.title}</h3>
            <p>
              <Published>{reason.words}</Published>
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Answers({ view }: { view: CommitmentView }) {
  const { t } = useLocale();
  const text = usePageText().commitment;
  const day = (value: string | null) => (value ? <Day value={value} form="short" /> : t.common.notStated);
  return (
    <Section id="responde" title={text.answers}>
      <Pairs
        facts={[
          { name: text.lead, value: view.lead ?? t.common.notStated },
          { name: text.counterpart, value: view.counterpart ?? t.common.notStated },
          { name: text.starts, value: day(view.startsOn) },
          { name: text.ends, value: day(view.endsOn) },
          { name: text.kind, value: text.kinds[view.kind] },
          ...(view.pillars.length > 0 ? [{ name: text.pillars, value: view.pillars.join(', ') }] : []),
          ...(view.goals.length > 0
            ? [{ name: text.goals, value: view.goals.map((goal) => text.goal(goal.number, goal.name)).join('; ') }]
            : []),
        ]}
      />
    </Section>
  );
}

function Evidence({ view }: { view: CommitmentView }) {
  const { t, formats } = useLocale();
  const text = usePageText().commitment;
  const giver = { government: t.voices.government, society: t.voices.society, both: t.voices.both };
  return (
    <Section id="pruebas" title={text.evidence}>
      {view.evidence.length === 0 ? (
        <EmptyState title={text.noEvidence}>{text.noEvidenceNext}</EmptyState>
      ) : (
        <CardsTable
          rows={view.evidence}
          rowKey={(row) => row.id}
          title={{
            heading: text.document,
            cell: (row) => (
              <>
                <a href={row.href} rel={row.file ? undefined : 'external nofollow'}>
                  <Published>{row.title}</Published>
                </a>{' '}
                <span className="small soft">
                  {row.file ? `${row.file.type}, ${formats.fileSize(row.file.size)}` : t.common.link}
                </span>
              </>
            ),
          }}
          columns={[
            {
              heading: text.whoGave,
              cell: (row) => (
                <span className={row.voice === 'society' ? 'key by-society' : 'key'}>{giver[row.voice]}</span>
              ),
            },
            { heading: text.date, cell: (row) => <Day value={row.on} form="short" /> },
          ]}
        />
      )}
    </Section>
  );
}

function History({ view }: { view: CommitmentView }) {
  const { locale } = useLocale();
  const text = usePageText().commitment;
  return (
    <Section id="historia" title={text.history}>
      <Timeline
        entries={view.history.map((entry) => ({
          ...entry,
          text: entry.href ? <a href={localizedPath(locale, entry.href)}>{entry.text}</a> : entry.text,
        }))}
      />
    </Section>
  );
}
