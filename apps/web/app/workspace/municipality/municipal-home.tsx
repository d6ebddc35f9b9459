import { createFormats, FirstDayView, MunicipalHomeView } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { found } from '../../graphql.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { ifAllowed, runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { firstDayModel, municipalHomeModel, type HomeData } from './home.model.js';
import { COLLEAGUES, LETTER_STATE, MUNICIPAL_HOME, TASKS_OF_OTHERS, WHAT_NEXT } from './home.queries.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const space = context.get(spaceContext);
  const { networkSlug, slug } = space.membership.place;
  const [home, letter, next, others, colleagues] = await Promise.all([
    runHere(call, MUNICIPAL_HOME, { network: networkSlug, municipality: slug }),
    ifAllowed(runHere(call, LETTER_STATE, {})),
    ifAllowed(runHere(call, WHAT_NEXT, {})),
    ifAllowed(runHere(call, TASKS_OF_OTHERS, {})),
    ifAllowed(runHere(call, COLLEAGUES, {})),
  ]);
  const data: HomeData = {
    municipality: found(home.municipality),
    notices: home.myNotices.nodes,
    letterState: letter?.currentLetter?.state ?? null,
    next: next?.whatNext ?? [],
    ofOthers: others?.whatNextOfOthers ?? 0,
    colleagues: colleagues?.memberships.nodes ?? [],
  };
  const today = todayIn(space.network.timeZone);
  const formats = createFormats(locale, space.network.timeZone);
  const onlyMine = new URL(request.url).searchParams.get('mias') === '1';
  const isFirstDay = letter !== null && letter.currentLetter === null && space.membership.rights.includes('LetterOfIntent:freeze');
  return {
    place: data.municipality.name,
    firstDay: isFirstDay ? firstDayModel(data, space, today) : null,
    home: municipalHomeModel(data, space, today, { onlyMine, day: (at) => formats.longDate(at) }),
  };
}

export default function MunicipalHome() {
  const locale = useReaderLocale();
  const { place, firstDay, home } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={workspaceText(locale).home.title} place={place} />
      {firstDay ? <FirstDayView model={firstDay} /> : <MunicipalHomeView model={home} />}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
