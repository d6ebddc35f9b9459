import type { MunicipalityEntity, NetworkEntity } from '../networks/network.entities.js';

/** What an official document shows of who issues it: the picture by its hash, which is then part of what is sealed. */
export interface IssuerLooks {
  accent: string | null;
  crest: { sha256: string; alt: string } | null;
}

type Named = Pick<NetworkEntity, 'name' | 'colours' | 'logo'>;

/** Of a municipality: its own, else its network's. `alt` says whose picture it is. */
export function issuerLooks(network: Named, municipality: Pick<MunicipalityEntity, 'name' | 'colours' | 'logo'> | null = null): IssuerLooks {
  const bearer = municipality?.logo ? municipality : network;
  return {
    accent: municipality?.colours.primary ?? network.colours.primary ?? null,
    crest: bearer.logo && { sha256: bearer.logo.sha256, alt: bearer.name.slice(0, 160) },
  };
}
