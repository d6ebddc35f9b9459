import { NetworksService } from '@tequio/network';
import { LetterCaptureService } from '@tequio/onboarding';
import { huixquilucanLetter } from './content/huixquilucan.js';
import type { ExampleStage } from './example-stage.js';
import { captureStatePlan } from './state-plan.js';

interface RealNetwork {
  stateKey: string;
  slug: string;
  authorityName: string;
  authorityShortName: string;
  /** First day on which a document at hand names the authority; absent: none is known, and the network's own first day stands. */
  authoritySince?: string;
}

/**
 * Networks of real states, with what real documents say. Infoem: the letter of Huixquilucan of 8 July 2022. IVAI: a municipal
 * report of good practice, without a date. For the others no document at hand names the authority that is in office.
 */
const NETWORKS: readonly RealNetwork[] = [
  {
    stateKey: '15',
    slug: 'edomex',
    authorityName: 'Instituto de Transparencia, Acceso a la Información Pública y Protección de Datos Personales del Estado de México y Municipios',
    authorityShortName: 'Infoem',
    authoritySince: '2022-07-08',
  },
  { stateKey: '14', slug: 'jalisco', authorityName: 'Autoridad garante de Jalisco (el nombre no consta en las fuentes del ejemplo)', authorityShortName: 'Autoridad garante' },
  { stateKey: '21', slug: 'puebla', authorityName: 'Autoridad garante de Puebla (el nombre no consta en las fuentes del ejemplo)', authorityShortName: 'Autoridad garante' },
  {
    stateKey: '30',
    slug: 'veracruz',
    authorityName: 'Instituto Veracruzano de Acceso a la Información y Protección de Datos Personales',
    authorityShortName: 'IVAI',
  },
];

/** Opens the networks of real states. Nobody has an account in them. */
export async function openRealNetworks(stage: ExampleStage): Promise<void> {
  for (const network of NETWORKS) {
    const { id } = await stage.system((ctx) => stage.get(NetworksService).open(ctx, network));
    if (network.slug !== 'edomex') continue;
    await stage.archive(id, async (ctx) => {
      const report = await stage.get(LetterCaptureService).capture(ctx, [huixquilucanLetter], false);
      if (report.failed) throw new Error(report.rows[0]!.errors.join('; '));
    });
    await captureStatePlan(stage, id);
  }
}
