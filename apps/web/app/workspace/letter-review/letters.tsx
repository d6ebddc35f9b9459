import { LetterQueueView, Pager } from '@tequio/ui';
import type { LetterState } from '@tequio/contracts';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { queueRow } from './letter-review.model.js';
import { LETTERS } from '../letters/letter.queries.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const PAGE = 40;
const TABS = {
  waiting: ['SUBMITTED', 'UNDER_REVIEW'],
  corrected: ['OBSERVED'],
  decided: ['ACCEPTED', 'REJECTED', 'SUPERSEDED', 'CAPTURED'],
  withdrawn: ['WITHDRAWN'],
} as const satisfies Record<string, readonly LetterState[]>;
type Tab = keyof typeof TABS;
const ADDRESSES: Record<Tab, string> = { waiting: '', corrected: 'en-correccion', decided: 'respondidas', withdrawn: 'retiradas' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { base, membership, network } = context.get(spaceContext);
  const query = new URL(request.url).searchParams;
  const tab =
    (Object.keys(TABS) as Tab[]).find((one) => ADDRESSES[one] && ADDRESSES[one] === query.get('ver')) ?? 'waiting';
  const { lettersOfIntent: page } = await runHere({ context, request }, LETTERS, {
    first: PAGE,
    after: query.get('despues'),
    states: [...TABS[tab]],
  });
  const today = todayIn(network.timeZone);
  const here = (one: Tab) => (ADDRESSES[one] ? `${base}/cartas?ver=${ADDRESSES[one]}` : `${base}/cartas`);
  const next = page.pageInfo.hasNextPage
    ? `${base}/cartas?${new URLSearchParams({ ver: ADDRESSES[tab], despues: page.pageInfo.endCursor ?? '' })}`
    : null;
  return {
    place: membership.place.name,
    tab,
    tabs: (Object.keys(TABS) as Tab[]).map((one) => ({ tab: one, href: here(one) })),
    rows: page.nodes.map((letter) => queueRow(letter, base, today, readerLocale(context))),
    next,
  };
}

export default function Letters() {
  const locale = useReaderLocale();
  const { place, tab, tabs, rows, next } = useLoaderData<typeof loader>();
  const t = workspaceText(locale).letter;
  return (
    <>
      <PageTitle title={workspaceText(locale).nav.letters} place={place} />
      <LetterQueueView
        rows={rows}
        filters={
          <p className="row mt">
            {tabs.map((one) => (
              <a
                href={one.href}
                key={one.tab}
                aria-current={one.tab === tab ? 'page' : undefined}
                className={one.tab === tab ? 'b' : undefined}
              >
                {t.queueTabs[one.tab]}
              </a>
            ))}
          </p>
        }
      />
      {next ? <Pager nextHref={next} /> : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
