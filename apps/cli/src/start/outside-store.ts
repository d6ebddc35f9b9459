import { Fault } from '@tequio/api/process';
import { storageFrom } from '@tequio/documents';
import type { Settings } from '@tequio/platform';

/** Throws a `Fault` where the store of files does not answer within `patience`, ms. */
export async function askStore({ url, credentials }: Settings['storage'], dataDir: string, patience: number): Promise<void> {
  const store = await storageFrom(url!, dataDir, credentials ?? undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ ok: false; reason: string }>((settle) => {
    timer = setTimeout(() => settle({ ok: false, reason: 'ETIMEDOUT' }), patience);
  });
  const health = await Promise.race([store.healthy(), late]);
  clearTimeout(timer);
  if (!health.ok) throw new Fault('cli.start.store_unreachable', { reason: health.reason });
}
