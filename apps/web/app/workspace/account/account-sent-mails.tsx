import { DataTable, EmptyFirst, PageHead, Pager, When } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { AccountFrame } from './account-frame.js';
import { MY_SENT_MAILS } from '../follows/follows.queries.js';
import { followsText } from '../follows/follows.text.js';
import { requireMe } from '../acting.js';
import { run } from '../operations.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

const PAGE = 30;

export const handle = { scripts: true, styles: 'workspace' };

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { name, email } = await requireMe(call);
  const { mySentMails } = await run(call, MY_SENT_MAILS, { first: PAGE, after: new URL(request.url).searchParams.get('despues') });
  return { me: { name, email }, mails: mySentMails.nodes, next: mySentMails.pageInfo.hasNextPage ? mySentMails.pageInfo.endCursor : null };
}

/** Mails that went to the reader, each with why. */
export default function AccountSentMails() {
  const locale = useReaderLocale();
  const { me, mails, next } = useLoaderData<typeof loader>();
  const t = followsText[locale];
  const { sent } = t;
  return (
    <AccountFrame me={me}>
      <PageTitle title={sent.title} />
      <PageHead title={sent.title} crumbs={[{ label: workspaceText(locale).account.title, href: '/cuenta' }, { label: t.title, href: '/cuenta/avisos' }, { label: sent.title }]} lead={sent.lead} />
      <DataTable
        caption={sent.title}
        head={{ label: sent.subject, cell: (mail) => mail.subject }}
        columns={[
          { key: 'why', label: sent.why, cell: (mail) => mail.why },
          { key: 'at', label: sent.at, cell: (mail) => <When at={mail.at} /> },
          { key: 'state', label: sent.state, cell: (mail) => sent.states[mail.state] },
        ]}
        rows={mails}
        rowId={(mail) => mail.id}
        empty={<EmptyFirst title={sent.none}>{sent.noneBody}</EmptyFirst>}
      />
      {next ? <Pager nextHref={`/cuenta/avisos/enviados?${new URLSearchParams({ despues: next })}`} /> : null}
    </AccountFrame>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
