import { data as respond } from 'react-router';
import type { LooksModel, LooksTrial } from '@tequio/ui';
import type { FailureData } from '../../graphql.js';
import { runHere, spaceContext } from '../acting.js';
import type { Call } from '../operations.js';
import { UPDATE_NETWORK } from '../network/settings.queries.js';
import {
  MUNICIPALITY_LOOKS,
  NETWORK_LOOKS,
  SET_MUNICIPALITY_COLOURS,
  SET_MUNICIPALITY_LOGO,
  SET_NETWORK_LOGO,
  TRY_LOOKS,
} from './looks.queries.js';

export const LOGO_BYTES = 25 * 1024 * 1024;

/** Whose looks these are, and only for who may change them. */
function keeper(call: Call): 'institute' | 'municipality' {
  const { kind, membership } = call.context.get(spaceContext);
  if (!membership.rights.includes(kind === 'institute' ? 'Network:update' : 'Municipality:update'))
    throw respond({ code: 'FORBIDDEN', correlationId: null } satisfies FailureData, { status: 403 });
  return kind;
}

const tried = (call: Call, values: LooksModel['values']): Promise<LooksTrial> =>
  runHere(call, TRY_LOOKS, { input: values }).then(({ looksPreview }) => looksPreview);

export { tried as tryLooks };

/** The page as it is kept, or with what was typed and not kept. */
export async function looksModel(call: Call, typed?: LooksModel['values']): Promise<LooksModel> {
  const of = keeper(call);
  const owner =
    of === 'institute'
      ? (await runHere(call, NETWORK_LOOKS, {})).actingNetwork
      : (await runHere(call, MUNICIPALITY_LOOKS, {})).actingMunicipality;
  const { logo, primary, secondary } = owner.looks;
  const values = typed ?? { primary: primary ?? '', secondary: secondary ?? '' };
  return {
    of,
    version: owner.version,
    logo: logo && { src: logo.path, width: logo.width, height: logo.height },
    values,
    trial: await tried(call, values),
    maxUploadBytes: LOGO_BYTES,
  };
}

/** Keeps both colours; what is empty is put back to what it would be without one. */
export async function keepColours(call: Call, values: LooksModel['values'], options: { version: number; key: string }) {
  const { version, key } = options;
  const colours = { version, primaryColour: values.primary || null, secondaryColour: values.secondary || null };
  if (keeper(call) === 'institute') return (await runHere(call, UPDATE_NETWORK, { input: colours }, { key })).result;
  const { id } = (await runHere(call, MUNICIPALITY_LOOKS, {})).actingMunicipality;
  return (await runHere(call, SET_MUNICIPALITY_COLOURS, { id, input: colours }, { key })).result;
}

export async function keepLogo(call: Call, fileId: string | null, key: string) {
  const document = keeper(call) === 'institute' ? SET_NETWORK_LOGO : SET_MUNICIPALITY_LOGO;
  return (await runHere(call, document, { fileId }, { key })).result;
}
