import { DoorLayout, MailboxView, Pager } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { useDoorFooter } from '../frame/door-footer.js';
import { run } from '../operations.js';
import { PageTitle } from '../frame/page-title.js';
import { MAIL, MAILBOX } from '../sign-in/sign-in.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { RoutedWorkspace } from '../frame/workspace-provider.js';
import { workspaceText } from '../workspace.text.js';

export const handle = { scripts: true, styles: 'workspace' };

const PAGE = 50;
/** Mails that a search looks through. */
const SEARCHED = 100;

/** Addresses of this site in the text of a mail, once each. */
function linksIn(text: string): { label: string; href: string }[] {
  const found = new Set(text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? []);
  return [...found].map((href) => ({ label: href, href }));
}

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const query = new URL(request.url).searchParams;
  const words = (query.get('q') ?? '').trim().slice(0, 200);
  const { localMailbox: page } = await run(call, MAILBOX, {
    first: words ? SEARCHED : PAGE,
    after: query.get('despues'),
  });
  const open = params['mail'] ? (await run(call, MAIL, { id: params['mail'] })).localMail : null;
  const wanted = words.toLocaleLowerCase('es');
  const keep = (mail: { to: string; subject: string }) =>
    `${mail.to} ${mail.subject}`.toLocaleLowerCase('es').includes(wanted);
  const toMail = (mail: { id: string; to: string; subject: string; sentAt: string }) => ({
    id: mail.id,
    to: mail.to,
    subject: mail.subject,
    at: mail.sentAt,
    href: `/buzon/${encodeURIComponent(mail.id)}`,
  });
  return {
    words,
    mails: page.nodes.filter(keep).map(toMail),
    open: open ? { ...toMail(open), text: open.text, links: linksIn(open.text) } : undefined,
    nextHref:
      page.pageInfo.hasNextPage && !words
        ? `/buzon?despues=${encodeURIComponent(page.pageInfo.endCursor ?? '')}`
        : undefined,
  };
}

export default function Mailbox() {
  const locale = useReaderLocale();
  const { words, mails, open, nextHref } = useLoaderData<typeof loader>();
  return (
    <RoutedWorkspace>
      <DoorLayout homeHref="/" wide footer={useDoorFooter()}>
        <PageTitle title={open?.subject ?? workspaceText(locale).operation.mailbox} />
        <MailboxView mails={mails} query={words} action="/buzon" open={open} />
        {nextHref ? <Pager nextHref={nextHref} /> : null}
      </DoorLayout>
    </RoutedWorkspace>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
