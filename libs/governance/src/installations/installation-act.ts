import type { InstallationActData } from '@tequio/documents';
import { issuerLooks } from '@tequio/network';
import { heldBy, nameOfSeat, sectorOf, type BodyRecord } from '../bodies/body-record.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { nameOfSector } from '../sectors/sector-names.js';
import type { InstallationEntity } from './installation.entity.js';

/** What the act of installation says. It is a Spanish document whoever asks for it. What is still missing in a draft stands as a blank. */
export function installationAct(record: BodyRecord, installation: InstallationEntity, rulesApproved: boolean): InstallationActData {
  const say: typeof governanceDictionary.text = (_, key, params) => governanceDictionary.text('es', key, params);
  const { body, municipality, network } = record;
  const { presidedBy, oath, background, calendar, agreements, rulesStatement } = installation.content;
  const place = municipality?.name ?? network.name;
  const facilitator = heldBy(record, 'facilitator', null);
  const corrected = record.installations.find(({ id }) => id === installation.replaces);
  const blank = say('es', 'act.blank');
  const own = record.ownRules.length > 0;
  const usual = rulesApproved ? 'act.rules_approved' : own ? 'act.rules_own' : record.rules ? 'act.rules_network' : 'act.rules_pending';
  const members = record.seats.flatMap((seat) => {
    const holder = heldBy(record, 'holder', seat.id);
    if (!holder) return [];
    const alternate = heldBy(record, 'alternate', seat.id);
    return [
      {
        sector: nameOfSector(sectorOf(record, seat), 'es'),
        office: holder.office ?? seat.label ?? say('es', 'seat.office', { number: seat.number }),
        organization: holder.organisation,
        name: holder.name,
        alternate: alternate && {
          name: alternate.name,
          post: alternate.office ?? say('es', 'seat.alternate', { seat: nameOfSeat(record, seat, 'es') }),
        },
        signs: true,
      },
    ];
  });
  return {
    issuer: { name: say('es', 'issuer.name', { municipality: place }), state: network.name, office: body.name, ...issuerLooks(network, municipality) },
    body: body.name,
    municipality: place,
    state: network.name,
    venue: installation.venue,
    heldOn: installation.heldOn,
    startsAt: installation.startsAt,
    endsAt: installation.endsAt,
    presidedBy: presidedBy ?? { post: blank },
    ...(corrected ? { replaces: { folio: corrected.folio!, reason: installation.reason! } } : {}),
    legalBasis: body.legalBasis.length ? body.legalBasis : [blank],
    ...(background?.length ? { background } : {}),
    members: members.length ? members : [{ sector: blank, office: blank }],
    facilitator: facilitator ? { name: facilitator.name, post: facilitator.office! } : { post: blank },
    oath: oath ?? { takenBy: blank, text: blank, answer: blank },
    operatingRules: { title: record.rules?.title ?? say('es', 'act.rules_none'), statement: rulesStatement ?? say('es', usual) },
    calendar: calendar ?? [],
    ...(agreements?.length ? { agreements } : {}),
  };
}
