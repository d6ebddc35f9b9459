import { Outlet, redirect, useLocation, type LoaderFunctionArgs } from 'react-router';
import { originContext } from '../../context.js';
import type { Reading } from '../../graphql.js';
import { FailurePage } from './failure-page.js';
import { announceLook } from '../../network/look.js';
import { offersLanguage, PortalFrame, type FrameData } from './portal-frame.js';
import { localeOf, otherLanguagePath } from '../portal-paths.js';
import { followByToken } from '../follows/follow.queries.js';
import { networkFrame } from '../network/network.queries.js';

export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<FrameData> {
  const origin = context.get(originContext) || new URL(request.url).origin;
  const { pathname, search, searchParams } = new URL(request.url);
  const slug = params['network'] ?? searchParams.get('red') ?? (params['token'] ? await networkOfFollow({ context, request }, params['token']) : null);
  if (!slug) return { origin, network: null, look: null };
  const { network, look } = await networkFrame({ context, request }, slug, params['municipality'] ?? null);
  // A shared address in a language that the network does not offer, or no longer does.
  if (params['network'] && !offersLanguage(network, localeOf(pathname))) throw redirect(otherLanguagePath(pathname, 'es') + search);
  announceLook(context, look);
  return { origin, network, look };
}

/** The network of what a mailed link follows: its pages have none in their address. */
async function networkOfFollow(reading: Reading, token: string): Promise<string | null> {
  const { path } = await followByToken(reading, token);
  return path.split('/')[1] || null;
}

export default function Frame() {
  return (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  );
}

/** The page failed, or the network is unknown: the frame stays, so that there is a way on. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return (
    <PortalFrame>
      <FailurePage error={error} locale={localeOf(useLocation().pathname)} />
    </PortalFrame>
  );
}
