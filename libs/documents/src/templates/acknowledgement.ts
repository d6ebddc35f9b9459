import { z } from 'zod';
import { documentBase, line, localDate, localTime, prose, sha256Hex } from './fields.js';

/** Acknowledgement of receipt (acuse), version 1: what was received, when, with which seals, and what follows. */
export const acknowledgementData = z.strictObject({
  ...documentBase,
  /** What was submitted, for example «Carta de intención». */
  matter: line(200),
  submittedBy: z.strictObject({ organization: line(200), office: line(200).nullish() }),
  receivedBy: line(200),
  receivedOn: localDate,
  receivedAt: localTime,
  /** Name of the zone of that time, for example «hora del centro de México». */
  timeZone: line(80).nullish(),
  received: z
    .array(
      z.strictObject({
        title: line(200),
        folio: line(60).nullish(),
        fileName: line(200).nullish(),
        pages: z.int().min(1).max(10_000).nullish(),
        /** Seal of the data and SHA-256 of the file, whichever exist. */
        dataSeal: sha256Hex.nullish(),
        fileSha256: sha256Hex.nullish(),
      }),
    )
    .min(1)
    .max(30),
  next: z.array(z.strictObject({ what: prose(500), who: line(200).nullish(), by: localDate.nullish() })).max(12),
  note: prose(1500).nullish(),
});
export type AcknowledgementData = z.infer<typeof acknowledgementData>;
