import {
  Breadcrumb,
  ComingDates,
  Day,
  daysBetween,
  EmptyState,
  FollowForm,
  Intro,
  Locator,
  Notice,
  PromiseList,
  Seats,
  Section,
  Stepper,
  Timeline,
  useLocale,
  type Step,
  type StepDetail,
  VoicesExplained,
} from '@tequio/ui';
import { useLoaderData, useLocation, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { MovementVoice } from '../network/movement-voice.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useOwnWords } from '../../network/own-words.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import { followAsMeHref, localizedPath } from '../portal-paths.js';
import styles from '../../styles/municipality.css?url';
import { municipality } from './municipality.queries.js';
import type { MunicipalityView } from './municipality.views.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  return municipality({ context, request }, params['network'] ?? '', params['municipality'] ?? '');
}

export default function Municipality() {
  const view = useLoaderData<typeof loader>();
  const { formats } = useLocale();
  const text = usePageText().municipality;
  const network = useNetwork();
  const paths = usePaths();
  const lead = useLead(view);
  const facts = [
    view.population !== null &&
      (network.fictional
        ? text.inhabitantsInvented(formats.number(view.population))
        : text.inhabitants(formats.number(view.population))),
    view.administrationEndsOn && text.administration(formats.longDate(view.administrationEndsOn)),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <div className="wrap">
      <PageHead title={`${view.name} · ${network.name}`} description={`${view.name}: ${lead}`} />
      <Breadcrumb trail={[{ text: network.name, href: paths.network(network.slug) }, { text: view.name }]} />
      <Intro
        title={view.name}
        // Beside the municipality's name in words: the picture says nothing more.
        tags={view.logo && <img {...view.logo} alt="" />}
        lead={
          <>
            {lead} {view.stalled && text.stalled(network.stalledMonths)}
          </>
        }
        aside={view.locator && <Locator boundaries={view.locator.boundaries} shape={view.locator.shape} />}
      >
        <p className="small soft note">
          {facts.join(' · ')}
          {view.website && (
            <>
              {facts.length > 0 && ' · '}
              <a href={view.website} rel="external">
                {text.website}
              </a>
            </>
          )}
        </p>
      </Intro>
      {view.invited ? <Participating view={view} /> : <NeverInvited view={view} />}
    </div>
  );
}

/** In two or three sentences: how long, what it is doing, what is in dispute. */
function useLead(view: MunicipalityView): string {
  const text = usePageText().municipality;
  const network = useNetwork();
  if (!view.invited) return text.neverInvited.lead(view.name);
  const since = view.letter?.acceptedOn;
  const months = since ? Math.floor(daysBetween(since, network.today) / 30.44) : 0;
  const commitments = view.plan?.commitments ?? [];
  const disputed = commitments.filter((one) => one.state === 'disputed').length;
  return [
    months > 0 && text.since(months),
    view.stage === 'implementation' && commitments.length > 0
      ? text.carriesOut(commitments.length)
      : isUnconfirmed(view)
        ? text.captured.lead
        : text.leads[view.stage],
    disputed > 0 && text.disputed(disputed),
  ]
    .filter(Boolean)
    .join(' ');
}

function Follow({ view, title }: { view: MunicipalityView; title: string }) {
  const { pathname } = useLocation();
  const network = useNetwork();
  const paths = usePaths();
  return (
    <FollowForm
      action={paths.follow(network.slug)}
      kind="municipality"
      subject={view.id}
      asMe={followAsMeHref('municipality', view.id)}
      title={title}
      privacyNotice={
        view.invited ? paths.municipalityPrivacy(network.slug, view.slug) : paths.networkPrivacy(network.slug)
      }
      privacyVersion={view.privacyVersion}
      followers={view.followers}
      back={pathname}
    />
  );
}

/** Nothing is published, and the page says so instead of showing empty sections. */
function NeverInvited({ view }: { view: MunicipalityView }) {
  const text = usePageText().municipality.neverInvited;
  const network = useNetwork();
  const paths = usePaths();
  return (
    <div className="cols beside">
      <div>
        <Section id="significa" title={text.title}>
          <Notice>
            <p>{text.text}</p>
          </Notice>
        </Section>
        <Section id="hacer" title={text.doTitle}>
          <ul className="rows card">
            {text.do.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <p className="note tags">
            <a className="button secondary" href={paths.municipalities(network.slug, { desde: 'letter_accepted' })}>
              {text.others}
            </a>
            <a href={paths.helpTopic('municipios')}>{text.how}</a>
          </p>
        </Section>
      </div>
      <aside>
        <Follow view={view} title={text.followTitle} />
      </aside>
    </div>
  );
}

function Participating({ view }: { view: MunicipalityView }) {
  const { t, locale } = useLocale();
  const text = usePageText().municipality;
  const network = useNetwork();
  const paths = usePaths();
  const words = useOwnWords();
  const { plan, secretariat } = view;
  const names = {
    letter: words({ key: 'LETTER', otherwise: t.steps.letter }),
    secretariat: words({ key: 'SECRETARIAT', otherwise: t.steps.secretariat }),
    plan: words({ key: 'PLAN', otherwise: t.steps.plan }),
  };
  return (
    <>
      <section className="card" aria-labelledby="avance">
        <h2 id="avance">{text.progress}</h2>
        <Stepper stage={view.stage} names={names} details={useStepDetails(view)} whatFollows={useWhatFollows(view)} />
      </section>
      <Section
        id="compromisos"
        title={text.promised}
        aside={plan && <a href={paths.plan(network.slug, view.slug, plan.slug)}>{words({ key: 'PLAN', otherwise: text.wholePlan })}</a>}
      >
        {plan ? (
          <>
            <PromiseList
              commitments={plan.commitments.map((one) => ({
                ...one,
                href: paths.commitment(network.slug, view.slug, one.slug),
              }))}
            />
            {plan.commitments.length > 0 && <VoicesExplained countedHref={paths.howOneIsCounted('avance')} />}
          </>
        ) : (
          <EmptyState title={text.noPlan}>{text.noPlanNext}</EmptyState>
        )}
        {view.pastPlans.length > 0 && (
          <p className="small note">
            {text.pastPlans}{' '}
            {view.pastPlans.map((past, position) => (
              <span key={past.slug}>
                {position > 0 && ' · '}
                <a href={paths.plan(network.slug, view.slug, past.slug)}>{past.title}</a>
              </span>
            ))}
          </p>
        )}
      </Section>
      <div className="cols beside">
        <Section
          id="secretariado"
          title={words({ key: 'SECRETARIAT', otherwise: text.decides, phrase: text.ownDecides })}
          aside={secretariat && <p className="small soft">{text.seats(secretariat.seats)}</p>}
        >
          {secretariat ? (
            <>
              <div className="cols three">
                {secretariat.sectors.map((sector) => (
                  <Seats key={sector.name} sector={sector} />
                ))}
              </div>
              <p className="small note">
                <a href={paths.secretariat(network.slug, view.slug)}>{text.secretariatPage}</a>
              </p>
            </>
          ) : (
            <EmptyState
              title={text.noSecretariat}
              links={<a href={paths.glossaryTerm('secretariado')}>{t.chrome.glossary}</a>}
            >
              {text.noSecretariatNext}
            </EmptyState>
          )}
        </Section>
        <aside>
          {view.movements.length > 0 && (
            <Section id="movimientos" title={text.latest}>
              <Timeline
                narrow
                entries={view.movements.map((movement) => ({
                  ...movement,
                  text: (
                    <>
                      <MovementVoice movement={movement} /> {movement.text} <a href={localizedPath(locale, movement.path)}>{text.see}</a>
                    </>
                  ),
                }))}
              />
            </Section>
          )}
          {view.dates.length > 0 && (
            <Section id="fechas" title={text.dates}>
              <ComingDates
                dates={view.dates.map((date) => ({ ...date, href: date.href && localizedPath(locale, date.href) }))}
              />
            </Section>
          )}
          <Follow view={view} title={text.follow(view.name)} />
        </aside>
      </div>
    </>
  );
}

/** Its letter is known from an archive, and nothing of it has been confirmed here. */
const isUnconfirmed = ({ stage, letter }: MunicipalityView) => stage === 'no_letter' && letter?.captured === true && letter.acceptedOn === null;

/** What the municipality has to do next, and by when where a date is known. */
function useWhatFollows(view: MunicipalityView): string {
  const text = usePageText().municipality;
  const { formats } = useLocale();
  const network = useNetwork();
  const { nextDueOn, stage } = view;
  if (isUnconfirmed(view)) return text.captured.follows;
  if (!nextDueOn || (stage !== 'plan_published' && stage !== 'implementation')) return text.follows[stage];
  const day = formats.longDate(nextDueOn);
  return nextDueOn < network.today ? text.overdueSince(day) : text.nextDue(day);
}

function useStepDetails(view: MunicipalityView): Partial<Record<Step, StepDetail>> {
  const text = usePageText().municipality.steps;
  const network = useNetwork();
  const paths = usePaths();
  const words = useOwnWords();
  const { letter, secretariat, plan } = view;
  const dated = (words: string, on: string | null) =>
    on ? (
      <>
        {words} <Day value={on} />
      </>
    ) : (
      text.undated
    );
  const completed = plan?.commitments.filter((one) => one.state === 'completed').length ?? 0;
  const daysLeft = view.administrationEndsOn ? daysBetween(network.today, view.administrationEndsOn) : 0;
  return {
    letter: letter
      ? {
          text: letter.captured && !letter.acceptedOn ? text.letterCaptured : dated(text.letterAccepted, letter.acceptedOn),
          link: { text: words({ key: 'LETTER', otherwise: text.seeLetter }), href: paths.letter(network.slug, view.slug) },
        }
      : {},
    secretariat: secretariat
      ? {
          text: dated(text.secretariatInstalled, secretariat.installedOn),
          link: { text: words({ key: 'SECRETARIAT', otherwise: text.seeSecretariat }), href: paths.secretariat(network.slug, view.slug) },
        }
      : {},
    coCreation: view.coCreationOpenedOn ? { text: dated(text.coCreationOpened, view.coCreationOpenedOn) } : {},
    evaluation: view.evaluatedOn ? { text: dated(text.evaluated, view.evaluatedOn) } : {},
    plan: plan
      ? {
          text: (
            <>
              {text.commitments(plan.commitments.length)}. {dated(text.planPublished, plan.publishedOn)}
            </>
          ),
          link: { text: words({ key: 'PLAN', otherwise: text.seePlan }), href: paths.plan(network.slug, view.slug, plan.slug) },
        }
      : {},
    implementation: plan
      ? {
          text: (
            <>
              {text.completed(completed, plan.commitments.length)}
              {daysLeft > 0 && `. ${text.daysLeft(daysLeft)}`}
            </>
          ),
        }
      : {},
  };
}
