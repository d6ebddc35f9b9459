import { Breadcrumb, Day, EmptyState, Intro, Published, Section, StatusTag, useLocale } from '@tequio/ui';
import { useLoaderData, type LinksFunction, type LoaderFunctionArgs } from 'react-router';
import { usePageText } from '../pages.js';
import { found } from '../../graphql.js';
import { publicHeaders } from '../frame/page-caching.js';
import { PageHead } from '../frame/page-head.js';
import { useNetwork, usePaths } from '../frame/portal-frame.js';
import styles from '../../styles/plan-version.css?url';
import { planVersion } from './plan-version.queries.js';
import type { ChangedThing } from './plan.views.js';
import { differenceOf, type Stretch } from '../../text-difference.js';

export const headers = publicHeaders;

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export function loader({ context, request, params }: LoaderFunctionArgs) {
  const [number] = found(/^\d{1,4}$/.exec(params['version'] ?? ''));
  return planVersion({ context, request }, params['network'] ?? '', params['municipality'], params['plan'] ?? '', Number(number));
}

/** What one version changed against the one before, field by field, with who, when and why. */
export default function PlanVersion() {
  const view = useLoaderData<typeof loader>();
  const { plan: planText, planVersion: text } = usePageText();
  const network = useNetwork();
  const paths = usePaths();
  const { owner, plan, commitments } = view;
  const at = (number: number) => paths.planVersion(network.slug, owner.slug, plan.slug, number);
  const unchanged = view.text === null && commitments.length === 0;
  return (
    <div className="wrap">
      <PageHead title={`${text.title(view.number)} · ${plan.title}`} description={view.reason} />
      <Breadcrumb
        trail={[
          { text: network.name, href: paths.network(network.slug) },
          ...(owner.slug === null ? [] : [{ text: owner.name, href: paths.municipality(network.slug, owner.slug) }]),
          { text: plan.title, href: paths.plan(network.slug, owner.slug, plan.slug) },
          { text: planText.version(view.number) },
        ]}
      />
      <Intro
        title={text.title(view.number)}
        lead={view.number === 1 ? text.first : view.reason ? <Published>{view.reason}</Published> : planText.noReason}
        tags={
          <span className="small soft">
            {text.publishedOn} <Day value={view.on} />
            {view.office && (
              <>
                {' · '}
                <Published>{view.office}</Published>
              </>
            )}
            {view.folio && (
              <>
                {' · '}
                <a className="mono" href={paths.verifyFolio(view.folio)}>
                  {view.folio}
                </a>
              </>
            )}
          </span>
        }
      />
      {unchanged ? (
        view.number > 1 && <EmptyState title={text.unchanged} />
      ) : (
        <p className="notice">
          {text.howToRead} <del>{text.sampleOut}</del> <ins>{text.sampleIn}</ins>
        </p>
      )}
      {view.text && (
        <Section id="plan" title={text.ofPlan}>
          <div className="card">
            <Fields thing={view.text} names={text.fields.plan} />
          </div>
        </Section>
      )}
      {commitments.map(({ number, slug, title, own, milestones }) => (
        <Section
          key={number}
          id={`compromiso-${number}`}
          title={
            <a href={paths.commitment(network.slug, owner.slug, slug)}>
              {number}. <Published>{title}</Published>
            </a>
          }
          aside={own?.added && <StatusTag kind="running">{text.added.commitment}</StatusTag>}
        >
          <div className="card stack">
            {own && <Fields thing={own} names={text.fields.commitment} />}
            {milestones.map((milestone) => (
              <section key={milestone.number} className="part" aria-labelledby={`h${number}-${milestone.number}`}>
                <div className="head">
                  <h3 id={`h${number}-${milestone.number}`}>
                    {text.milestone(milestone.number)} <Published>{milestone.title}</Published>
                  </h3>
                  {milestone.added && !own?.added && <StatusTag kind="running">{text.added.milestone}</StatusTag>}
                </div>
                <Fields thing={milestone} names={text.fields.milestone} />
              </section>
            ))}
          </div>
        </Section>
      ))}
      <p className="tags note">
        {view.number > 1 && <a href={at(view.number - 1)}>{planText.version(view.number - 1)}</a>}
        {view.number < view.latest && <a href={at(view.number + 1)}>{planText.version(view.number + 1)}</a>}
        <a href={`${paths.plan(network.slug, owner.slug, plan.slug)}#versiones`}>{text.all}</a>
      </p>
    </div>
  );
}

/** What an added thing says besides its heading; the weight that all have by default says nothing. */
const TOLD_ABOVE: ReadonlySet<string> = new Set(['title', 'weight']);

function Fields({ thing, names }: { thing: ChangedThing; names: Readonly<Record<string, string>> }) {
  return (
    <dl className="changes">
      {thing.fields.filter(({ field }) => !thing.added || !TOLD_ABOVE.has(field)).map(({ field, was, is }) => (
        <div key={field}>
          <dt>{names[field] ?? field}</dt>
          {thing.added ? (
            <dd>
              <Value field={field} values={is} />
            </dd>
          ) : (
            <Change field={field} was={was} is={is} />
          )}
        </div>
      ))}
    </dl>
  );
}

const DATES: ReadonlySet<string> = new Set(['startsOn', 'endsOn', 'dueOn']);
/** Texts long enough to be compared word by word. */
const PROSE = 60;

function Change({ field, was, is }: { field: string; was: readonly string[]; is: readonly string[] }) {
  const text = usePageText().planVersion;
  const [before, after] = [was.join('\n'), is.join('\n')];
  const stretches = !DATES.has(field) && was.length === 1 && is.length === 1 && Math.max(before.length, after.length) >= PROSE ? differenceOf(before, after) : null;
  if (stretches?.some(({ kind }) => kind !== 'same'))
    return (
      <dd>
        <Published>
          {stretches.map((stretch, at) => (
            <Words key={at} stretch={stretch} replaced={stretches[at + 1]?.kind === 'in'} />
          ))}
        </Published>
      </dd>
    );
  return (
    <>
      <dd>
        <span className="soft">{text.was}</span>{' '}
        {was.length > 0 ? (
          <del>
            <Value field={field} values={was} />
          </del>
        ) : (
          text.nothing
        )}
      </dd>
      <dd>
        <span className="soft">{text.is}</span>{' '}
        {is.length > 0 ? (
          <ins>
            <Value field={field} values={is} />
          </ins>
        ) : (
          text.nothingNow
        )}
      </dd>
    </>
  );
}

/** What went and what came is said to those who hear the page, too; the break after a paragraph stays outside the mark. */
function Words({ stretch: { kind, text: words }, replaced }: { stretch: Stretch; replaced: boolean }) {
  const text = usePageText().planVersion;
  if (kind === 'same') return words;
  const Mark = kind === 'out' ? 'del' : 'ins';
  return (
    <>
      <Mark>
        <span className="hidden">{`${kind === 'out' ? text.out : text.in} `}</span>
        {words.trimEnd()}
      </Mark>
      {kind === 'out' && replaced ? ' ' : words.slice(words.trimEnd().length)}
    </>
  );
}

function Value({ field, values }: { field: string; values: readonly string[] }) {
  const { commitment } = usePageText();
  const { formats } = useLocale();
  if (DATES.has(field)) return values.map((day) => <Day key={day} value={day} />);
  if (field === 'kind') return values.map((kind) => commitment.kinds[kind as keyof typeof commitment.kinds] ?? kind).join('');
  if (field === 'pillars') return values.map((pillar) => commitment.pillarNames[pillar as keyof typeof commitment.pillarNames] ?? pillar).join(', ');
  if (field === 'weight') return values.map((weight) => formats.number(Number(weight))).join('');
  return <Published>{values.join('; ')}</Published>;
}
