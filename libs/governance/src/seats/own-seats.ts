import { Injectable } from '@nestjs/common';
import { PersonalData } from '@tequio/identity';
import { Database, statement } from '@tequio/platform';

const MOST = 20_000;

const SEATS = statement<object>(
  'governance.data.seats',
  `select b.name as body, coalesce(u.name, n.name) as place, n.name as network, coalesce(c.name, c.key) as sector, s.number as seat, s.label, t.role,
     t.name, t.office, t.organisation, t.starts_on, t.ends_on, t.appointment_act, t.oath_on, t.ended_on, t.end_kind, t.end_reason
   from seat_terms t join bodies b on b.id = t.body_id join networks n on n.id = t.network_id left join municipalities u on u.id = t.tenant_id
     left join seats s on s.id = t.seat_id left join sectors c on c.id = s.sector_id
   where t.person_id = (select current_person()) order by t.id limit ${MOST}`,
);

/** Seats that a person holds or held, to take away with their data. They stay where an account is erased: who sat in a body is on record. */
@Injectable()
export class OwnSeats {
  constructor(
    private readonly db: Database,
    data: PersonalData,
  ) {
    data.add({ name: 'seats', read: (ctx) => this.db.sql(ctx, SEATS) });
  }
}
