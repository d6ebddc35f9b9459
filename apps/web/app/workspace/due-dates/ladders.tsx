import { Note, PageHead, WorkspaceSection } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';
import { inWords } from './due-dates.model.js';
import { LADDERS } from './due-dates.queries.js';
import { dueDatesText } from './due-dates.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership } = context.get(spaceContext);
  const { reminderLadders } = await runHere({ context, request }, LADDERS, {});
  return { base, place: membership.place.name, ladders: reminderLadders, saved: new URL(request.url).searchParams.has('guardado') };
}

/** What reminds of each kind of date in the network. */
export default function Ladders() {
  const locale = useReaderLocale();
  const t = dueDatesText[locale];
  const { base, place, ladders, saved } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t.laddersTitle} place={place} />
      <PageHead title={t.laddersTitle} lead={t.laddersLead} crumbs={[{ label: workspaceText(locale).settings.title, href: `${base}/ajustes` }, { label: t.laddersTitle }]} />
      {saved ? (
        <Note tone="ok" role="status">
          <p>{t.saved}</p>
        </Note>
      ) : null}
      {ladders.map((ladder) => (
        <WorkspaceSection
          key={ladder.kind}
          id={`ladder-${ladder.kind.replace('.', '-')}`}
          title={ladder.title}
          aside={
            <a className="btn btn--s" href={`${base}/ajustes/recordatorios/${ladder.kind}`} aria-label={`${t.change}: ${ladder.title}`}>
              {t.change}
            </a>
          }
        >
          {ladder.steps.length ? (
            <ul>
              {inWords(ladder.steps, ladder.businessDays, locale).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{t.noSteps}</p>
          )}
          {ladder.legal ? <p className="soft small">{t.legal}</p> : null}
        </WorkspaceSection>
      ))}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
