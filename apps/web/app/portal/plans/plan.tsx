import {
  axisOf,
  Breadcrumb,
  CardsTable,
  Day,
  EmptyState,
  Figures,
  FollowForm,
  Intro,
  Notice,
  PlanOverTime,
  Published,
  Section,
  StatusTag,
  Timeline,
  useLocale,
  VoicesExplained,
  type TagKind,
} from '@tequio/ui';
import { useLoaderData, useLocation, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import { followAsMeHref } from '../portal-paths.js';
import styles from '../../styles/plan.css?url';
import { plan } from './plan.queries.js';
import type { PlanView } from './plan.views.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return plan({ context, request }, params['network'] ?? '', params['municipality'], params['plan'] ?? '');
}

const ENDED: ReadonlySet<PlanView['state']> = new Set(['evaluated', 'archived']);
const NOT_FOLLOWED = 'captured';
const UNDER_WAY: ReadonlySet<PlanView['state']> = new Set([
  'co_creating',
  'public_comment',
  'published',
  'implementing',
  'closing',
]);

function tagOf(state: PlanView['state']): TagKind {
  if (ENDED.has(state)) return 'done';
  if (state === NOT_FOLLOWED) return 'no-data';
  return UNDER_WAY.has(state) ? 'running' : 'not-yet';
}

export default function Plan() {
  const view = useLoaderData<typeof loader>();
  const text = usePageText().plan;
  const network = useNetwork();
  const paths = usePaths();
  const { owner } = view;
  return (
    <div className="wrap">
      <PageHead title={`${view.title} · ${owner.name}`} description={view.summary} />
      <Breadcrumb
        trail={[
          { text: network.name, href: paths.network(network.slug) },
          ...(owner.slug === null ? [] : [{ text: owner.name, href: paths.municipality(network.slug, owner.slug) }]),
          { text: view.title },
        ]}
      />
      <Intro
        title={<Published>{view.title}</Published>}
        lead={view.summary && <Published>{view.summary}</Published>}
        tags={
          <>
            <StatusTag kind={tagOf(view.state)}>{text.states[view.state]}</StatusTag>
            <span className="small soft">
              {view.capturedFrom === null ? text.version(view.version) : text.capturedOn}
              {view.publishedOn && (
                <>
                  {view.capturedFrom === null && `, ${text.publishedOn}`} <Day value={view.publishedOn} />
                </>
              )}
              . {view.changes.length > 1 && <a href="#versiones">{text.changes}</a>}
            </span>
          </>
        }
      />
      {view.capturedFrom === null ? <Followed view={view} /> : <Captured view={view} source={view.capturedFrom} />}
    </div>
  );
}

/** A plan that is carried out here: its figures, its course in time, its versions. */
function Followed({ view }: { view: PlanView }) {
  const { t, formats } = useLocale();
  const text = usePageText().plan;
  const network = useNetwork();
  const paths = usePaths();
  const { pathname } = useLocation();
  const { owner } = view;
  const total = view.commitments.length;
  const count = (state: string) => view.commitments.filter((one) => one.state === state).length;
  const commitments = view.commitments.map((one) => ({
    ...one,
    href: paths.commitment(network.slug, owner.slug, one.slug),
  }));
  const axis = axisOf(
    [view.from, view.to, ...view.commitments.flatMap((one) => [one.startsOn, one.endsOn, one.originalEnd])],
    view.from <= network.today && network.today <= view.to ? network.today : view.from,
  );
  return (
    <>
      <h2 className="hidden" id="cifras">
        {text.figures}
      </h2>
      <Figures
        labelledBy="cifras"
        figures={[
          { value: view.progress.government, percent: true, label: text.government, href: '#linea' },
          { value: view.progress.society, percent: true, label: text.society, href: '#linea' },
          { value: count('disputed'), of: total, label: text.disputed, href: '#linea' },
          { value: count('completed'), of: total, label: text.completed, href: '#linea' },
        ]}
      />
      <VoicesExplained countedHref={paths.howOneIsCounted('avance')}>{text.rule}</VoicesExplained>
      <Section
        id="linea"
        title={text.inTime}
        aside={
          <p className="small tags">
            <span className="key">{t.voices.governmentReports}</span>{' '}
            <span className="key by-society">{t.voices.societyFinds}</span>
          </p>
        }
      >
        {total > 0 ? (
          <PlanOverTime axis={{ ...axis, today: network.today }} commitments={commitments} />
        ) : (
          <EmptyState title={text.noCommitments}>{text.noCommitmentsNext}</EmptyState>
        )}
        <p className="small">
          {text.takeSheet} <a href={`/files/plans/${view.id}/sheet.xlsx`}>XLSX</a> · <a href={`/files/plans/${view.id}/sheet.csv`}>CSV</a>
        </p>
      </Section>
      <div className="cols beside">
        <div>
          {view.endorsement && (
            <Section id="aval" title={text.endorsed}>
              <p>
                {view.endorsement.body}, <Day value={view.endorsement.on} />.{' '}
                <Published>{view.endorsement.statement}</Published>{' '}
                {view.endorsement.evidenceUrl && (
                  <a href={view.endorsement.evidenceUrl} rel="external nofollow">
                    {text.minutes}
                  </a>
                )}
              </p>
            </Section>
          )}
          <Section id="versiones" title={text.versions}>
            <Timeline
              entries={view.changes.map((change) => ({
                id: change.id,
                on: change.on,
                voice: change.voice,
                text: <Change change={change} view={view} />,
              }))}
            />
            {view.earlierChanges && <p className="small soft note">{text.earlierChanges}</p>}
          </Section>
          <Section id="llevar" title={text.take}>
            <ul className="cols three">
              <li className="card stack">
                <h3>{text.read}</h3>
                {view.document ? (
                  <p>
                    <a href={view.document.href}>{text.pdf}</a>{' '}
                    <span className="small soft">{formats.fileSize(view.document.size)}</span>
                  </p>
                ) : (
                  <p className="small soft">{t.common.noData}</p>
                )}
              </li>
              <li className="card stack">
                <h3>{text.data}</h3>
                <p>
                  <a href={paths.openData}>{t.chrome.dataPage}</a>
                </p>
                <p className="small soft">{text.dataText}</p>
              </li>
              <li className="card stack">
                <h3>{text.check}</h3>
                {view.folio ? (
                  <>
                    <p>
                      <a href={paths.verifyFolio(view.folio)}>{text.verify}</a>
                    </p>
                    <p className="small mono">{view.folio}</p>
                  </>
                ) : (
                  <p className="small soft">{t.common.noData}</p>
                )}
              </li>
            </ul>
          </Section>
        </div>
        <aside>
          <FollowForm
            action={paths.follow(network.slug)}
            kind="plan"
            subject={view.id}
            asMe={followAsMeHref('plan', view.id)}
            privacyNotice={paths.placePrivacy(network.slug, owner.slug)}
            privacyVersion={view.privacyVersion}
            followers={view.followers}
            back={pathname}
          />
        </aside>
      </div>
    </>
  );
}

/** What happened to what was promised, why and by whom; a version says more on its own page. */
function Change({ change: { version, commitment, text: told, reason, office }, view }: { change: PlanView['changes'][number]; view: PlanView }) {
  const text = usePageText().plan;
  const network = useNetwork();
  const paths = usePaths();
  const { owner } = view;
  return (
    <>
      {version && <strong>{text.version(version.number)}.</strong>}
      {commitment && !commitment.named && `${text.commitment} ${commitment.number}. `}
      {told}{' '}
      {version?.number === 1 ? (
        text.firstVersion
      ) : reason ? (
        <>
          {text.why} <Published>{reason}</Published>
        </>
      ) : (
        text.noReason
      )}
      {commitment && (
        <>
          {' '}
          <a href={paths.commitment(network.slug, owner.slug, commitment.slug)}>{text.seeCommitment(commitment.number)}</a>
        </>
      )}
      {version && version.number > 1 && (
        <>
          {' '}
          <a href={paths.planVersion(network.slug, owner.slug, view.slug, version.number)}>{text.fieldByField}</a>
        </>
      )}
      {version?.folio && (
        <>
          {' '}
          <a className="mono" href={paths.verifyFolio(version.folio)}>
            {version.folio}
          </a>
        </>
      )}
      {office && (
        <span className="small soft hint">
          <Published>{office}</Published>
        </span>
      )}
    </>
  );
}

/** A past plan as its documents say it: nothing is counted of it, and what they do not say stays empty. */
function Captured({ view, source }: { view: PlanView; source: string }) {
  const { t } = useLocale();
  const text = usePageText().plan;
  const network = useNetwork();
  const paths = usePaths();
  return (
    <>
      <Notice>
        <p>
          <strong>{text.capturedFrom}</strong> <Published>{source}</Published>
        </p>
        <p className="small">{text.capturedRule}</p>
      </Notice>
      <Section id="compromisos" title={text.commitments}>
        <CardsTable
          caption={text.commitments}
          hiddenCaption
          rows={view.commitments}
          rowKey={(row) => row.id}
          title={{
            heading: text.commitment,
            cell: (row) => (
              <>
                <a href={paths.commitment(network.slug, view.owner.slug, row.slug)}>
                  {row.number}. <Published>{row.title}</Published>
                </a>
                <br />
                <small className="soft">
                  <Published>{source}</Published>
                </small>
              </>
            ),
          }}
          columns={[{ heading: text.lead, cell: (row) => (row.lead ? <Published>{row.lead}</Published> : t.common.noData) }]}
        />
      </Section>
    </>
  );
}
