import { found, graphql, type Reading } from '../graphql.js';
import * as documents from './portal.documents.js';
import type * as views from './portal.views.js';

async function view<TView>(reading: Reading, document: string, variables: Record<string, unknown>): Promise<TView> {
  const answer = await graphql<{ view: TView | null }, Record<string, unknown>>(
    reading.context,
    reading.request,
    document,
    variables,
  );
  return found(answer.view);
}

export const networkHome = (reading: Reading, network: string) =>
  view<views.NetworkHomeView>(reading, documents.NETWORK_HOME, { network });

export interface CommitmentFilter {
  network: string;
  text: string | null;
  state: string | null;
  after: string | null;
}

export const commitments = (reading: Reading, filter: CommitmentFilter) =>
  view<views.PageOf<views.CommitmentRowView>>(reading, documents.COMMITMENTS, { ...filter });

export const municipality = (reading: Reading, network: string, slug: string) =>
  view<views.MunicipalityView>(reading, documents.MUNICIPALITY, { network, municipality: slug });

export const letter = (reading: Reading, network: string, slug: string) =>
  view<views.LetterView>(reading, documents.LETTER, { network, municipality: slug });

export const secretariat = (reading: Reading, network: string, slug: string) =>
  view<views.SecretariatView>(reading, documents.SECRETARIAT, { network, municipality: slug });

export const plan = (reading: Reading, network: string, slug: string, planSlug: string) =>
  view<views.PlanView>(reading, documents.PLAN, { network, municipality: slug, plan: planSlug });

export const commitment = (reading: Reading, network: string, slug: string, id: string) =>
  view<views.CommitmentView>(reading, documents.COMMITMENT, { network, municipality: slug, commitment: id });

export const privacyNotice = (reading: Reading, network: string | null, slug: string | null) =>
  view<views.PrivacyNoticeView>(reading, documents.PRIVACY_NOTICE, { network, municipality: slug });
