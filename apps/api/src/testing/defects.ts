import { Readable } from 'node:stream';
import { Followers } from '@tequio/conversation';
import { DOCUMENT_RENDERER, FILE_STORAGE, OfficialDocuments, renderDocument, storageFrom, type FileStorage, type OfficialDocumentEntity, type RenderDocument } from '@tequio/documents';
import { PublicSecretariats } from '@tequio/governance';
import { MunicipalityProgress, NetworkSettings, type Setting } from '@tequio/network';
import { LocalMailbox, Mailer, Notices, type MailReceipt, type Notification, type OutgoingMail } from '@tequio/notifications';
import { PlanReads, type PlanRow } from '@tequio/plans';
import { Audit, CONFIG, newId, type Config, type RequestContext } from '@tequio/platform';
import type { Defect } from './composition.js';

class SilentMailer extends Mailer {
  override send(): Promise<MailReceipt> {
    return Promise.resolve({ providerId: null, answer: null });
  }
}

export const nothingIsMailed: Defect = { name: 'nothing is mailed', provider: Mailer, by: { useClass: SilentMailer } };

export const mailGoesTwice: Defect = {
  name: 'each mail goes twice',
  provider: Mailer,
  by: {
    inject: [LocalMailbox],
    useFactory: (mailbox: LocalMailbox): Mailer => ({
      async send(mail: OutgoingMail) {
        await mailbox.send({ ...mail, deliveryId: newId() });
        return mailbox.send(mail);
      },
    }),
  },
};

export const noticesGoTwice: Defect = {
  name: 'each notice is given twice',
  provider: Notices,
  by: {
    useClass: class extends Notices {
      override async notify(ctx: RequestContext, notification: Notification): Promise<number> {
        const again = await super.notify(ctx, { ...notification, dedupe: `${notification.dedupe}.again` });
        return again + (await super.notify(ctx, notification));
      }
    },
  },
};

export const followersAreNotTold: Defect = {
  name: 'followers are told nothing',
  provider: Followers,
  by: {
    useClass: class extends Followers {
      override tell(): Promise<void> {
        return Promise.resolve();
      }
    },
  },
};

/** Passes the wall that refuses a mutation without any entry, as only a defect of the log itself does. */
export const auditIsEmpty: Defect = {
  name: 'nothing is written in the audit log',
  provider: Audit,
  by: {
    useClass: class extends Audit {
      override record(ctx: RequestContext): Promise<void> {
        ctx.transaction!.audited += 1;
        return Promise.resolve();
      }
    },
  },
};

const longer = (value: unknown): unknown => (typeof value === 'number' ? value + 1 : value);

export const termsAreADayLonger: Defect = {
  name: 'every term of the network is a day longer',
  provider: NetworkSettings,
  by: {
    useClass: class extends NetworkSettings {
      override async get<T extends Setting['schema']>(ctx: RequestContext, setting: Setting<T>, networkId?: string) {
        const value: unknown = await super.get(ctx, setting, networkId);
        return longer(value) as never;
      }
      override async all(ctx: RequestContext, at?: Date) {
        return (await super.all(ctx, at)).map((one) => ({ ...one, value: longer(one.value) }));
      }
    },
  },
};

export const stagesStandStill: Defect = {
  name: 'no municipality reaches a stage',
  provider: MunicipalityProgress,
  by: {
    useClass: class extends MunicipalityProgress {
      override record(): Promise<void> {
        return Promise.resolve();
      }
    },
  },
};

export const documentsStayHidden: Defect = {
  name: 'no document is published',
  provider: OfficialDocuments,
  by: {
    useClass: class extends OfficialDocuments {
      override publish(_ctx: RequestContext, id: string) {
        return Promise.resolve({ id } as OfficialDocumentEntity);
      }
    },
  },
};

export const secretariatsStayHidden: Defect = {
  name: 'nobody sees a secretariat',
  provider: PublicSecretariats,
  by: {
    useClass: class extends PublicSecretariats {
      override of(): Promise<null> {
        return Promise.resolve(null);
      }
    },
  },
};

export const plansStayHidden: Defect = {
  name: 'nobody sees a published plan',
  provider: PlanReads,
  by: {
    useClass: class extends PlanReads {
      override plansOf(): Promise<PlanRow[]> {
        return Promise.resolve([]);
      }
    },
  },
};

/** A PDF with other words than those that were sealed. */
export const documentsSay = (wrong: string, insteadOf: string): Defect => ({
  name: `documents say «${wrong}» instead of «${insteadOf}»`,
  provider: DOCUMENT_RENDERER,
  by: {
    useValue: ((snapshot, options) => renderDocument(JSON.parse(JSON.stringify(snapshot).replaceAll(insteadOf, wrong)) as typeof snapshot, options)) satisfies RenderDocument,
  },
});

export const storeGivesOtherBytes: Defect = {
  name: 'the store gives other bytes than it was given',
  provider: FILE_STORAGE,
  by: {
    inject: [CONFIG],
    useFactory: async ({ storage, dataDir }: Config): Promise<FileStorage> => {
      const store = await storageFrom(storage.url ?? undefined, dataDir, storage.credentials ?? undefined);
      store.get = async (key) => Readable.from([Buffer.alloc((await store.head(key))?.size ?? 0, 'x')]);
      return store;
    },
  },
};
