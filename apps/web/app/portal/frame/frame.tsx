import { Outlet, redirect, useLocation, type LoaderFunctionArgs } from 'react-router';
import { originContext } from '../../context.js';
import { FailurePage } from './failure-page.js';
import { announceLook } from '../../network/look.js';
import { offersLanguage, PortalFrame, type FrameData } from './portal-frame.js';
import { localeOf, otherLanguagePath } from '../portal-paths.js';
import { networkFrame } from '../network/network.queries.js';

export async function loader({ context, request, params }: LoaderFunctionArgs): Promise<FrameData> {
  const origin = context.get(originContext) || new URL(request.url).origin;
  if (!params['network']) return { origin, network: null, look: null };
  const { network, look } = await networkFrame({ context, request }, params['network'], params['municipality'] ?? null);
  const { pathname, search } = new URL(request.url);
  // A shared address in a language that the network does not offer, or no longer does.
  if (!offersLanguage(network, localeOf(pathname))) throw redirect(otherLanguagePath(pathname, 'es') + search);
  announceLook(context, look);
  return { origin, network, look };
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
