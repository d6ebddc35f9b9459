import { graphql } from '@tequio/contracts';
import { paragraphsOf } from '@tequio/ui';
import { found, read, type Reading } from '../../graphql.js';
import type { PrivacyNoticeView } from './privacy.views.js';

const OF_NETWORK = graphql(`
  query PublicNetworkController($network: String!) {
    network(slug: $network) {
      id
      name
      authority {
        name
      }
    }
  }
`);

const OF_MUNICIPALITY = graphql(`
  query PublicMunicipalityController($network: String!, $municipality: String!) {
    municipality(network: $network, slug: $municipality) {
      id
      name: distinctName
    }
  }
`);

const NOTICE = graphql(`
  query PublicPrivacyNotice($tenantId: ID) {
    privacyNotice(tenantId: $tenantId) {
      tenantId
      version
      body
      publishedAt
    }
  }
`);

/** The notice in force there, and who answers for it: a municipality without its own is under its network's. */
export async function privacyNotice(reading: Reading, network: string | null, slug: string | null): Promise<PrivacyNoticeView> {
  const own = network && slug ? found((await read(reading, OF_MUNICIPALITY, { network, municipality: slug })).municipality) : null;
  const host = network ? found((await read(reading, OF_NETWORK, { network })).network) : null;
  const { privacyNotice: notice } = await read(reading, NOTICE, { tenantId: own?.id ?? host?.id ?? null });
  const controllers = new Map<string | null, string>();
  if (host) controllers.set(host.id, host.authority?.name ?? host.name);
  if (own) controllers.set(own.id, own.name);
  return {
    controller: controllers.get(notice.tenantId) ?? null,
    version: notice.version,
    inForceSince: notice.publishedAt,
    paragraphs: paragraphsOf(notice.body),
  };
}
