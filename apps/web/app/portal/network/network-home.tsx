import {
  ComingDates,
  Day,
  EmptyState,
  Figures,
  Published,
  Search,
  Section,
  Select,
  StageMap,
  StageTable,
  Timeline,
  useLocale,
  type Figure,
  type TimelineEntry,
} from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { MovementVoice } from './movement-voice.js';
import { mapLabels } from './map-labels.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useOwnWords } from '../../network/own-words.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import { localizedPath } from '../portal-paths.js';
import styles from '../../styles/network-home.css?url';
import { networkHome } from './network-home.queries.js';
import type { MovementView } from './network.views.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return networkHome({ context, request }, params['network'] ?? '', new URL(request.url).searchParams.get('region') || null);
}

export default function NetworkHome() {
  const view = useLoaderData<typeof loader>();
  const { t, locale } = useLocale();
  const { networkHome: text, municipalities: listText } = usePageText();
  const network = useNetwork();
  const paths = usePaths();
  const at = network.slug;
  const { counts } = view;
  const municipalities = view.municipalities.map((one) => ({ ...one, href: paths.municipality(at, one.slug) }));
  const inRegion: Record<string, string> = view.region ? { region: view.region } : {};
  const reached = (stage: string) => paths.municipalities(at, { desde: stage });
  const words = useOwnWords();
  const figures: Figure[] = [
    { value: counts.letters, of: counts.municipalities, label: words({ key: 'LETTER', otherwise: text.letters(counts.letters), phrase: text.own.having }), href: reached('letter_accepted') },
    { value: counts.secretariats, label: words({ key: 'SECRETARIAT', otherwise: text.secretariats(counts.secretariats), phrase: text.own.having }), href: reached('secretariat_installed') },
    { value: counts.plans, label: words({ key: 'PLAN', otherwise: text.plans(counts.plans), phrase: text.own.shown }), href: reached('plan_published') },
    { value: counts.commitments, label: words({ key: 'COMMITMENT', form: 'many', otherwise: text.commitments(counts.commitments), phrase: text.own.commitments }), href: paths.commitments(at) },
    { value: counts.disputed, label: words({ key: 'COMMITMENT', form: 'many', otherwise: text.disputed(counts.disputed), phrase: text.own.disputed }), href: paths.commitments(at, { estado: 'disputed' }) },
  ];
  const entry = (movement: MovementView): TimelineEntry => ({
    id: movement.id,
    on: movement.on,
    voice: movement.voice,
    text: (
      <>
        <a href={localizedPath(locale, movement.path)}>
          <strong>{movement.place}</strong>
        </a>

        {'. '}
        <MovementVoice movement={movement} /> {movement.text}
      </>
    ),
  });
  return (
    <>
      <PageHead title={text.title(network.name)} description={text.lead} />
      <div className="hero">
        <div className="wrap">
          <h1>{text.heading}</h1>
          <p className="lead">{text.lead}</p>
          <Search action={paths.search(at)} example={view.searchExample} />
        </div>
      </div>
      <div className="wrap">
        <h2 className="hidden" id="cifras">
          {text.figures}
        </h2>
        <Figures labelledBy="cifras" figures={figures} />
        <Section
          id="etapas"
          title={text.stages}
          aside={
            <p className="small soft">
              {t.common.asOf} <Day value={network.today} />.{' '}
              <a href={paths.howOneIsCounted('etapas')}>{t.common.howCounted}</a>
            </p>
          }
        >
          {view.regions.length > 0 && (
            <form className="filters" action={`${paths.network(at)}#etapas`}>
              <Select
                name="region"
                label={listText.region}
                defaultValue={view.region ?? ''}
                options={[{ value: '', text: listText.anyRegion }, ...view.regions.map(({ slug, name }) => ({ value: slug, text: name }))]}
              />
              <button>{listText.show}</button>
            </form>
          )}
          {view.region && municipalities.length === 0 ? (
            <EmptyState title={text.regionEmpty} links={<a href={`${paths.network(at)}#etapas`}>{text.wholeState}</a>} />
          ) : (
            <>
              {view.boundaries && (
                <StageMap
                  boundaries={view.boundaries}
                  municipalities={municipalities}
                  labels={mapLabels(municipalities.map((one) => ({ ...one, stalled: one.stalled || one.unconfirmed })), view.boundaries.shapes)}
                  stageHref={(stage) => paths.municipalities(at, { etapa: stage, ...inRegion })}
                  unconfirmedHref={paths.municipalities(at, { carta: 'por-confirmar', ...inRegion })}
                  stalledHref={paths.municipalities(at, { detenidos: '1', ...inRegion })}
                  stalledMonths={network.stalledMonths}
                />
              )}
              <StageTable
                municipalities={municipalities}
                stalledMonths={network.stalledMonths}
                listHref={paths.municipalities(at, inRegion)}
              />
              <p className="small soft note">{view.attribution}</p>
            </>
          )}
        </Section>
        {view.plans.length > 0 && (
          <Section id="plan-estatal" title={text.statePlan}>
            <ul className="rows card">
              {view.plans.map((plan) => (
                <li key={plan.slug} className="stack">
                  <h3>
                    <a href={paths.plan(at, null, plan.slug)}>
                      <Published>{plan.title}</Published>
                    </a>
                  </h3>
                  <p className="small soft">
                    {text.statePlanCommitments(plan.commitments)} {plan.capturedFrom && <Published>{plan.capturedFrom}</Published>}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <div className="cols beside">
          <Section id="movimientos" title={text.latest}>
            {view.movements.length > 0 ? (
              <Timeline entries={view.movements.map(entry)} />
            ) : (
              <EmptyState title={text.latestEmpty}>{text.latestEmptyNext}</EmptyState>
            )}
          </Section>
          <aside>
            <Section id="fechas" title={text.dates}>
              {view.dates.length > 0 ? (
                <ComingDates
                  dates={view.dates.map((date) => ({ ...date, href: date.href && localizedPath(locale, date.href) }))}
                />
              ) : (
                <EmptyState title={text.datesEmpty}>{text.datesEmptyNext}</EmptyState>
              )}
            </Section>
          </aside>
        </div>
      </div>
    </>
  );
}
