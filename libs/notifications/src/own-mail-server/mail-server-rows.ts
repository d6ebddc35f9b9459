import { statement } from '@tequio/platform';
import type { ServerFault } from './mail-server-faults.js';
import type { MailServerState } from './mail-server.state.js';

/** All but the password, which the scope of the network cannot read. */
export interface MailServerRow {
  id: string;
  network_id: string;
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  user_name: string;
  sender_name: string;
  sender_address: string;
  version: number;
  state: MailServerState;
  fault: ServerFault | null;
  answer: string | null;
  held_since: Date | null;
  changed_at: Date;
  changed_by_office: string | null;
  trial_id: string | null;
  trial_version: number | null;
  trial_asked_at: Date | null;
  trial_ended_at: Date | null;
  trial_fault: ServerFault | null;
  trial_answer: string | null;
  waiting: number;
}

export const SERVER = statement<MailServerRow>(
  'mail-servers.one',
  `select s.id, s.network_id, s.host, s.port, s.security, s.user_name, s.sender_name, s.sender_address, s.version, s.state, s.fault, s.answer, s.held_since, s.changed_at,
     s.changed_by_office, s.trial_id, s.trial_version, s.trial_asked_at, s.trial_ended_at, s.trial_fault, s.trial_answer,
     case when s.state = 'held_back' then (select count(*)::int from deliveries d where d.network_id = s.network_id and d.state = 'queued') else 0 end as waiting
   from mail_servers s where s.network_id = $1`,
);
export const LOCK_SERVER = statement<object>('mail-servers.lock', 'select id from mail_servers where network_id = $1 for update');
/** Of two who name the first one at once, the second finds that of the other. */
export const LOCK_PLACE = statement<object>('mail-servers.lock-place', `select pg_advisory_xact_lock(hashtextextended('mail-server' || $1::text, 0))`);
export const INSERT = statement<object>(
  'mail-servers.insert',
  `insert into mail_servers (id, network_id, tenant_id, host, port, security, user_name, password, sender_name, sender_address, state, changed_at, changed_by, changed_by_office)
   values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
);
export const UPDATE = statement<object>(
  'mail-servers.update',
  `update mail_servers set host = $2, port = $3, security = $4, user_name = $5, sender_name = $6, sender_address = $7, changed_at = $8, changed_by = $9, changed_by_office = $10,
     version = version + 1 where id = $1`,
);
export const SET_PASSWORD = statement<object>('mail-servers.set-password', 'update mail_servers set password = $2 where id = $1');
export const BEGIN_TRIAL = statement<object>(
  'mail-servers.begin-trial',
  `update mail_servers set trial_id = $2, trial_version = version, trial_asked_at = $3, trial_ended_at = null, trial_fault = null, trial_answer = null where id = $1`,
);
export const SET_STATE = statement<object>('mail-servers.set-state', 'update mail_servers set state = $2 where id = $1');
export const DELETE = statement<object>('mail-servers.delete', 'delete from mail_servers where id = $1');
