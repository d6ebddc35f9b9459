import { Injectable } from '@nestjs/common';
import { PersonalData } from '@tequio/identity';
import { Database, statement } from '@tequio/platform';

const MOST = 20_000;

const FILES = statement<object>(
  'documents.data.files',
  `select f.name, f.kind, f.size, f.original_sha256 as sha256, f.state, f.visibility, f.subject_type as belongs_to, coalesce(u.name, n.name) as place, n.name as network,
     f.created_at as sent_at
   from files f join networks n on n.id = f.network_id left join municipalities u on u.id = f.tenant_id
   where f.uploaded_by = (select current_person()) order by f.id limit ${MOST}`,
);

/** Files that a person sent, to take away with their data: the list, for the files are their places'. They stay where an account is erased. */
@Injectable()
export class OwnFiles {
  constructor(
    private readonly db: Database,
    data: PersonalData,
  ) {
    data.add({ name: 'files', read: (ctx) => this.db.sql(ctx, FILES) });
  }
}
