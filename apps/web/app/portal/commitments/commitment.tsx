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
  VoicesExplained,
  VoicesInWords,
} from '@tequio/ui';
import { useLoaderData, useLocation, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useOwnWords } from '../../network/own-words.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import { followAsMeHref } from '../portal-paths.js';
import styles from '../../styles/commitment.css?url';
import { commitment } from './commitment.queries.js';
import type { CommitmentView } from './commitment.views.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return commitment(
    { context, request },
    params['network'] ?? '',
    params['municipality'],
    params['commitment'] ?? '',
  );
}

export default function Commitment() {
  const view = useLoaderData<typeof loader>();
  const { t, formats } = useLocale();
  const { commitment: text, plan: planText } = usePageText();
  const network = useNetwork();
  const paths = usePaths();
  const { pathname } = useLocation();
  const { owner } = view;
  const { capturedFrom } = view.plan;
  const words = useOwnWords();
  const evidence = (count: number) => (count > 0 ? { count, href: '#pruebas' } : undefined);
  return (
    <div className="wrap">
      <PageHead title={`${view.title} · ${owner.name}`} description={view.promise} />
      <Breadcrumb
        trail={[
          { text: network.name, href: paths.network(network.slug) },
          ...(owner.slug === null ? [] : [{ text: owner.name, href: paths.municipality(network.slug, owner.slug) }]),
          { text: view.plan.title, href: paths.plan(network.slug, owner.slug, view.plan.slug) },
          { text: words({ key: 'COMMITMENT', otherwise: text.crumb(view.number), phrase: ({ one }) => text.ownNumber(one, view.number) }) },
        ]}
      />
      <Intro
        title={<Published>{view.title}</Published>}
        tags={
          <>
            <CommitmentTags state={view.state} movedDays={view.movedDays} />
            <span className="small soft">{words({ key: 'COMMITMENT', otherwise: text.ofTotal(view.number, view.ofTotal), phrase: ({ one }) => text.ownOfTotal(one, view.number, view.ofTotal) })}</span>
          </>
        }
        lead={
          (view.promise !== null || capturedFrom === null) && (
            <>
              <strong>{text.promised}</strong>{' '}
              {view.promise === null ? text.noPromise : <Published>{view.promise}</Published>}
            </>
          )
        }
      />
      {view.stateReason && (
        <Notice warning={view.state === 'cancelled' || view.state === 'not_completed'}>
          <p>
            <strong>{t.commitmentStates[view.state]}.</strong> <Published>{view.stateReason}</Published>
          </p>
        </Notice>
      )}
      {capturedFrom === null ? (
        <TwoVoicesFull
          id="voces"
          government={{ ...view.government, evidence: evidence(view.government.evidence) }}
          society={{ ...view.society, evidence: evidence(view.society.evidence) }}
          gap={view.disputed}
          dispute={view.disputed !== null && text.disputed(formats.number(view.disputed))}
        />
      ) : (
        <Notice>
          <p>
            <strong>{planText.capturedFrom}</strong> <Published>{capturedFrom}</Published>
          </p>
          <p className="small">{planText.capturedRule}</p>
        </Notice>
      )}
      {capturedFrom === null && view.milestones.length > 0 && (
        <VoicesExplained countedHref={paths.howOneIsCounted('avance')}>
          {text.milestoneRule} {text.spoken(view.spoken.government, view.spoken.society, view.spoken.of)}
        </VoicesExplained>
      )}
      <div className="cols beside">
        <div>
          <Milestones view={view} />
          <Reasons view={view} />
        </div>
        <aside>
          {capturedFrom === null && (
            <FollowForm
              action={paths.follow(network.slug)}
              kind="commitment"
              subject={view.id}
              asMe={followAsMeHref('commitment', view.id)}
              privacyNotice={paths.placePrivacy(network.slug, owner.slug)}
              privacyVersion={view.privacyVersion}
              followers={view.followers}
              back={pathname}
            />
          )}
          <Answers view={view} />
          {view.plan.folio && (
            <Section id="comprueba" title={text.checkShare}>
              <p>
                <a href={paths.verifyFolio(view.plan.folio)}>{text.verify}</a>
                <span className="hint mono">{view.plan.folio}</span>
              </p>
            </Section>
          )}
        </aside>
      </div>
      {capturedFrom === null && (
        <div className="cols two">
          <Evidence view={view} />
          <History view={view} />
        </div>
      )}
    </div>
  );
}

function Milestones({ view }: { view: CommitmentView }) {
  const { t } = useLocale();
  const captured = view.plan.capturedFrom !== null;
  const dated = view.milestones.some(({ original, current }) => original && current);
  const text = usePageText().commitment;
  const network = useNetwork();
  const axis = axisOf(
    [view.startsOn ?? network.today, ...view.milestones.flatMap((one) => [one.original ?? [], one.current ?? []].flat())],
    network.today,
  );
  const words = useOwnWords();
  return (
    <Section id="hitos" title={captured ? text.milestonesSaid : words({ key: 'MILESTONE', form: 'many', otherwise: text.milestones, phrase: text.ownMilestones })} aside={dated && <SlippageLegend />}>
      {view.milestones.length === 0 ? (
        captured ? <p className="soft">{text.unsaid}</p> : <EmptyState title={text.noMilestones}>{text.noMilestonesNext}</EmptyState>
      ) : (
        <div className="card">
          {dated && <AxisLabels axis={axis} />}
          <ol className="rows">
            {view.milestones.map((milestone) => (
              <li key={milestone.id} className="stack">
                <div className="head">
                  <h3>
                    {milestone.number}. <Published>{milestone.title}</Published>
                  </h3>
                  {!captured && <MilestoneTag state={milestone.state} />}
                </div>
                {milestone.original && milestone.current ? (
                  <SlippageTrack
                    axis={axis}
                    slippage={{ ...milestone, original: milestone.original, current: milestone.current }}
                  />
                ) : (
                  <p className="small soft">{captured ? `${text.date}: ${t.common.noData}` : text.undated}</p>
                )}
                {!captured && <VoicesInWords voices={milestone.voices} />}
                {milestone.means && (
                  <p className="small soft">
                    {text.means} <Published>{milestone.means}</Published>
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
  if (view.reasons.length === 0) return null;
  return (
    <Section id="razones" title={text.why}>
      <div className="cols two">
        {view.reasons.map(({ what, text: words }) => (
          <div key={what} className="card stack">
            <h3>{text.reasons[what]}</h3>
            <p>
              {words === null ? <span className="soft">{text.unsaid}</span> : <Published>{words}</Published>}
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
  const captured = view.plan.capturedFrom !== null;
  const unsaid = captured ? text.unsaid : t.common.notStated;
  const day = (value: string | null) => (value ? <Day value={value} form="short" /> : captured ? text.unsaidDay : t.common.notStated);
  return (
    <Section id="responde" title={text.answers}>
      <Pairs
        facts={[
          { name: text.lead, value: view.lead ?? unsaid },
          ...(view.otherUnits.length > 0 ? [{ name: text.otherUnits, value: view.otherUnits.join('; ') }] : []),
          { name: text.counterpart, value: view.counterpart ?? unsaid },
          { name: text.starts, value: day(view.startsOn) },
          { name: text.ends, value: day(view.endsOn) },
          { name: text.kind, value: view.kind ? text.kinds[view.kind] : unsaid },
          ...(view.pillars.length > 0 || captured ? [{ name: text.pillars, value: view.pillars.map((pillar) => text.pillarNames[pillar]).join(', ') || unsaid }] : []),
          ...(view.goals.length > 0
            ? [{ name: text.goals, value: view.goals.map((goal) => text.goal(goal.key, goal.name)).join('; ') }]
            : []),
          ...(view.budget ? [{ name: text.budget, value: <Published>{view.budget}</Published> }] : []),
          ...view.extra.map((field) => ({ name: field.label, value: <Extra value={field.value} /> })),
        ]}
      />
    </Section>
  );
}

/** A field of the owner's own; an address that stands alone leads there. */
function Extra({ value }: { value: string }) {
  if (!/^https?:\/\/\S+$/.test(value)) return <Published>{value}</Published>;
  return (
    <a href={value} rel="external nofollow">
      {new URL(value).hostname}
    </a>
  );
}

function Evidence({ view }: { view: CommitmentView }) {
  const { t } = useLocale();
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
                <a href={row.href} rel={row.link ? 'external nofollow' : undefined}>
                  <Published>{row.title}</Published>
                </a>{' '}
                <span className="small soft">
                  {row.link ? (
                    <>
                      {[t.common.link, row.link.title && `«${row.link.title}»`].filter(Boolean).join(' · ')} · {text.links[row.link.state]}{' '}
                      {row.link.on && <Day value={row.link.on} form="short" />}
                      {row.link.changedOn && (
                        <>
                          {' '}
                          · {text.links.changed} <Day value={row.link.changedOn} form="short" />
                        </>
                      )}{' '}
                    </>
                  ) : null}
                  {row.sha256 ? `${row.link ? '· ' : ''}${t.seal.fingerprint} ${row.sha256.slice(0, 12)}…` : null}
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
  const text = usePageText().commitment;
  return (
    <Section id="historia" title={text.history}>
      {view.history.length === 0 ? (
        <EmptyState title={text.noHistory} />
      ) : (
        <Timeline
          entries={view.history.map((entry) => ({
            ...entry,
            text: (
              <>
                {entry.future ? text.due(entry.text) : entry.text}{' '}
                {entry.reason && (
                  <span className="hint">
                    <Published>{entry.reason}</Published>
                  </span>
                )}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
