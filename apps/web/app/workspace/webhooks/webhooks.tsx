import { DataTable, EmptyFirst, Note, PageHead, Status, When } from '@tequio/ui';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { around, STATE_TONES } from './webhook.model.js';
import { WEBHOOKS } from './webhooks.queries.js';
import { webhooksText } from './webhooks.text.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const { webhookEndpoints } = await runHere(call, WEBHOOKS, {});
  return { ...around(call), rows: webhookEndpoints, removed: new URL(request.url).searchParams.has('quitado') };
}

/** Systems outside that are told of what happens here. */
export default function Webhooks() {
  const t = webhooksText[useReaderLocale()];
  const { list, place, rows, mayManage, removed } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={t.title} place={place} />
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          mayManage ? (
            <a className="btn btn--go" href={`${list}/nuevo`}>
              {t.add}
            </a>
          ) : null
        }
      />
      {removed ? (
        <Note tone="ok" role="status">
          <p>{t.removed}</p>
        </Note>
      ) : null}
      <DataTable
        caption={t.title}
        rows={rows}
        rowId={(one) => one.id}
        head={{
          label: t.system,
          cell: (one) => (
            <>
              <a href={`${list}/${one.id}`}>{one.description}</a>
              <br />
              <span className="code soft">{new URL(one.url).host}</span>
            </>
          ),
        }}
        columns={[
          { key: 'state', label: t.state, cell: (one) => <Status tone={one.heldBack || (one.state === 'ACTIVE' && one.failingSince) ? 'soon' : STATE_TONES[one.state]}>{one.heldBack ? t.held : t.states[one.state]}</Status> },
          { key: 'waiting', label: t.waiting, number: true, cell: (one) => one.waiting },
          { key: 'delivered', label: t.delivered, cell: (one) => (one.deliveredAt ? <When at={one.deliveredAt} /> : t.never) },
        ]}
        empty={<EmptyFirst title={t.none}>{t.noneBody}</EmptyFirst>}
      />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
