import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/**
 * Action plans, their commitments and milestones: identity rows that links and followers hold, and version rows that say
 * what was promised and never change once published.
 */
export class Plans1700000009001 implements MigrationInterface {
  name = 'Plans1700000009001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table action_plans (${TENANT_COLUMNS},
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  state text not null,
  current_version_id uuid,
  working_version_id uuid,
  created_at timestamptz not null,
  -- First publication; from then on slugs and numbers are fixed.
  published_at timestamptz,
  unique (tenant_id, slug)
);
create index action_plans_by_network on action_plans (network_id, published_at desc, id desc);

create table action_plan_versions (${TENANT_COLUMNS},
  plan_id uuid not null,
  number int not null check (number > 0),
  reason text,
  title text not null,
  starts_on date not null,
  ends_on date not null,
  introduction text,
  legal_context text,
  methodology text,
  lock int not null default 1,
  field_versions jsonb not null default '{}',
  endorsement jsonb,
  document_id uuid,
  created_at timestamptz not null,
  created_by_office text,
  published_at timestamptz,
  published_by_office text,
  unique (plan_id, number),
  foreign key (tenant_id, plan_id) references action_plans (tenant_id, id) on delete cascade,
  foreign key (tenant_id, document_id) references official_documents (tenant_id, id),
  check (ends_on > starts_on),
  check (number = 1 or reason is not null)
);
-- One text at a time is being worked on.
create unique index action_plan_versions_working on action_plan_versions (plan_id) where published_at is null;
alter table action_plans add foreign key (tenant_id, current_version_id) references action_plan_versions (tenant_id, id);
alter table action_plans add foreign key (tenant_id, working_version_id) references action_plan_versions (tenant_id, id) deferrable initially deferred;

create table commitments (${TENANT_COLUMNS},
  plan_id uuid not null,
  number int not null check (number > 0),
  slug text not null,
  external_id text,
  state text not null,
  state_reason text,
  current_version_id uuid,
  working_version_id uuid,
  -- Who is responsible now; the version says who was when it was promised.
  lead_unit text,
  government_progress double precision check (government_progress between 0 and 100),
  society_progress double precision check (society_progress between 0 and 100),
  government_milestones int not null default 0,
  society_milestones int not null default 0,
  -- Distance of the voices over the milestones on which both have spoken.
  voices_gap double precision check (voices_gap between 0 and 100),
  milestones_total int not null default 0,
  milestones_verified int not null default 0,
  next_due_on date,
  last_report_at timestamptz,
  created_at timestamptz not null,
  published_at timestamptz,
  completed_at timestamptz,
  -- Its address below the municipality's, over all plans.
  unique (tenant_id, slug),
  constraint commitments_number unique (plan_id, number) deferrable initially deferred,
  foreign key (tenant_id, plan_id) references action_plans (tenant_id, id) on delete cascade
);
create unique index commitments_external on commitments (plan_id, external_id) where external_id is not null;
create index commitments_by_network on commitments (network_id, published_at desc, id desc) where published_at is not null;
create index commitments_by_tenant on commitments (tenant_id, plan_id, number);

create table commitment_versions (${TENANT_COLUMNS},
  commitment_id uuid not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('co_created', 'proactive')),
  title text not null,
  promise text,
  problem text,
  status_quo text,
  action text,
  contribution text,
  relevance text,
  pillars text[] not null default '{}' check (pillars <@ array['transparency', 'participation', 'accountability', 'innovation']),
  lead_unit text,
  other_units text[] not null default '{}',
  counterpart text,
  sources text[] not null default '{}',
  budget text,
  development_plan text,
  starts_on date,
  ends_on date,
  sdg_goals text[] not null default '{}',
  sdg_targets text[] not null default '{}',
  extra jsonb not null default '[]',
  lock int not null default 1,
  field_versions jsonb not null default '{}',
  created_at timestamptz not null,
  created_by_office text,
  published_at timestamptz,
  search_key text not null generated always as (plain(title || ' ' || coalesce(promise, '') || ' ' || coalesce(problem, '') || ' ' || coalesce(action, '') || ' ' || coalesce(lead_unit, ''))) stored,
  unique (commitment_id, number),
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id) on delete cascade,
  check (ends_on is null or starts_on is null or ends_on > starts_on)
);
create unique index commitment_versions_working on commitment_versions (commitment_id) where published_at is null;
create index commitment_versions_search on commitment_versions using gin (search_key gin_trgm_ops);
alter table commitments add foreign key (tenant_id, current_version_id) references commitment_versions (tenant_id, id);
alter table commitments add foreign key (tenant_id, working_version_id) references commitment_versions (tenant_id, id) deferrable initially deferred;

-- A plan version pins the versions of its commitments.
create table action_plan_pins (${TENANT_COLUMNS},
  plan_version_id uuid not null,
  commitment_id uuid not null,
  commitment_version_id uuid not null,
  position int not null,
  published_at timestamptz,
  unique (plan_version_id, commitment_id),
  foreign key (tenant_id, plan_version_id) references action_plan_versions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id) on delete cascade,
  foreign key (tenant_id, commitment_version_id) references commitment_versions (tenant_id, id)
);
create index action_plan_pins_of_version on action_plan_pins (commitment_version_id);

create table milestones (${TENANT_COLUMNS},
  commitment_id uuid not null,
  number int not null check (number > 0),
  state text not null,
  state_reason text,
  baseline_starts_on date,
  baseline_due_on date,
  starts_on date,
  due_on date,
  government_percent int check (government_percent between 0 and 100),
  society_percent int check (society_percent between 0 and 100),
  government_reported_at timestamptz,
  society_reported_at timestamptz,
  created_at timestamptz not null,
  published_at timestamptz,
  verified_at timestamptz,
  unique (commitment_id, number),
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id) on delete cascade
);
create index milestones_due on milestones (tenant_id, due_on) where published_at is not null;

create table milestone_versions (${TENANT_COLUMNS},
  commitment_version_id uuid not null,
  milestone_id uuid not null,
  position int not null,
  title text not null,
  activities text,
  starts_on date,
  due_on date,
  owner text,
  means text,
  indicator text,
  weight double precision not null default 1 check (weight > 0 and weight <= 1000),
  lock int not null default 1,
  field_versions jsonb not null default '{}',
  published_at timestamptz,
  unique (commitment_version_id, milestone_id),
  foreign key (tenant_id, commitment_version_id) references commitment_versions (tenant_id, id) on delete cascade,
  foreign key (tenant_id, milestone_id) references milestones (tenant_id, id) on delete cascade,
  check (due_on is null or starts_on is null or due_on >= starts_on)
);
create index milestone_versions_by_milestone on milestone_versions (milestone_id);

create table date_changes (${TENANT_COLUMNS},
  commitment_id uuid not null,
  milestone_id uuid not null,
  from_starts_on date,
  from_due_on date not null,
  to_starts_on date,
  to_due_on date not null,
  reason text not null,
  plan_version_id uuid,
  office text,
  person_id uuid,
  changed_at timestamptz not null,
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id),
  foreign key (tenant_id, milestone_id) references milestones (tenant_id, id),
  foreign key (tenant_id, plan_version_id) references action_plan_versions (tenant_id, id)
);
create index date_changes_by_commitment on date_changes (commitment_id, id);

create table lead_changes (${TENANT_COLUMNS},
  commitment_id uuid not null,
  from_unit text,
  to_unit text not null,
  reason text not null,
  plan_version_id uuid,
  office text,
  person_id uuid,
  changed_at timestamptz not null,
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id),
  foreign key (tenant_id, plan_version_id) references action_plan_versions (tenant_id, id)
);
create index lead_changes_by_commitment on lead_changes (commitment_id, id);

create table progress_reports (${TENANT_COLUMNS},
  plan_id uuid not null,
  commitment_id uuid not null,
  milestone_id uuid not null,
  voice text not null check (voice in ('government', 'society')),
  percent int not null check (percent between 0 and 100),
  body text not null,
  period_starts_on date,
  period_ends_on date not null,
  state text not null check (state in ('reported', 'returned', 'verified', 'withdrawn')),
  state_reason text,
  office text,
  person_id uuid,
  membership_id uuid,
  reported_at timestamptz not null,
  decided_at timestamptz,
  decided_by_office text,
  decided_by_person_id uuid,
  foreign key (tenant_id, plan_id) references action_plans (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id),
  foreign key (tenant_id, milestone_id) references milestones (tenant_id, id),
  check (period_starts_on is null or period_starts_on <= period_ends_on),
  check (state = 'reported' or decided_at is not null)
);
create index progress_reports_by_milestone on progress_reports (milestone_id, voice, reported_at desc, id desc);
create index progress_reports_by_commitment on progress_reports (commitment_id, reported_at desc, id desc);

create table evidence (${TENANT_COLUMNS},
  report_id uuid not null,
  position int not null,
  kind text not null check (kind in ('file', 'link')),
  description text not null,
  file_id uuid,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  url text,
  check_state text check (check_state in ('unchecked', 'reachable', 'unreachable')),
  checked_at timestamptz,
  restricted boolean not null default false,
  created_at timestamptz not null,
  foreign key (tenant_id, report_id) references progress_reports (tenant_id, id),
  foreign key (tenant_id, file_id) references files (tenant_id, id),
  check ((kind = 'file') = (file_id is not null)),
  check ((kind = 'link') = (url is not null)),
  check ((kind = 'link') = (check_state is not null))
);
create index evidence_by_report on evidence (report_id, position);

create table timeline_entries (${TENANT_COLUMNS},
  -- Two entries of one transaction bear one instant; this is the order in which they happened.
  sequence bigint not null generated always as identity,
  plan_id uuid not null,
  commitment_id uuid,
  milestone_id uuid,
  report_id uuid,
  kind text not null,
  voice text check (voice in ('government', 'society')),
  details jsonb not null default '{}',
  reason text,
  office text,
  at timestamptz not null,
  foreign key (tenant_id, plan_id) references action_plans (tenant_id, id),
  foreign key (tenant_id, commitment_id) references commitments (tenant_id, id),
  foreign key (tenant_id, milestone_id) references milestones (tenant_id, id),
  foreign key (tenant_id, report_id) references progress_reports (tenant_id, id)
);
create index timeline_by_plan on timeline_entries (plan_id, at desc, sequence desc);
create index timeline_by_commitment on timeline_entries (commitment_id, at desc, sequence desc);
create index timeline_by_tenant on timeline_entries (tenant_id, at desc, sequence desc);
create index timeline_by_network on timeline_entries (network_id, at desc, sequence desc);

${protect('action_plans', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('action_plan_versions', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('commitments', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('commitment_versions', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('action_plan_pins', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('milestones', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('milestone_versions', { tenant: 'write', network: 'read', public: 'published_at is not null' })}
${protect('date_changes', {
  tenant: 'insert',
  network: 'read',
  public: 'true',
  publicColumns: ['id', 'network_id', 'tenant_id', 'commitment_id', 'milestone_id', 'from_starts_on', 'from_due_on', 'to_starts_on', 'to_due_on', 'reason', 'plan_version_id', 'office', 'changed_at'],
})}
${protect('lead_changes', {
  tenant: 'insert',
  network: 'read',
  public: 'true',
  publicColumns: ['id', 'network_id', 'tenant_id', 'commitment_id', 'from_unit', 'to_unit', 'reason', 'plan_version_id', 'office', 'changed_at'],
})}
${protect('progress_reports', {
  tenant: 'write',
  network: 'read',
  public: `state <> 'withdrawn'`,
  publicColumns: [
    'id', 'network_id', 'tenant_id', 'plan_id', 'commitment_id', 'milestone_id', 'voice', 'percent', 'body', 'period_starts_on', 'period_ends_on',
    'state', 'state_reason', 'office', 'reported_at', 'decided_at', 'decided_by_office',
  ],
})}
${protect('evidence', { tenant: 'write', network: 'read', public: 'not restricted and exists (select from progress_reports r where r.id = report_id)' })}
${protect('timeline_entries', { tenant: 'insert', network: 'read', public: 'true' })}

-- What was published is never edited: whoever forgets it is stopped here.
create function plans_frozen() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception '% % is published and cannot change', tg_table_name, old.id using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger frozen before update or delete on action_plan_versions for each row execute function plans_frozen();
create trigger frozen before update or delete on commitment_versions for each row execute function plans_frozen();

create trigger frozen before update or delete on milestone_versions for each row execute function plans_frozen();
create trigger frozen before update or delete on action_plan_pins for each row execute function plans_frozen();

create function plans_no_late_part() returns trigger language plpgsql as $$
declare
  published boolean;
begin
  if tg_table_name = 'milestone_versions' then
    select v.published_at is not null into published from commitment_versions v where v.id = (to_jsonb(new) ->> 'commitment_version_id')::uuid;
  else
    select v.published_at is not null into published from action_plan_versions v where v.id = (to_jsonb(new) ->> 'plan_version_id')::uuid;
  end if;
  if published then
    raise exception '% belongs to a published version and cannot be added', tg_table_name using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger whole before insert on milestone_versions for each row execute function plans_no_late_part();
create trigger whole before insert on action_plan_pins for each row execute function plans_no_late_part();
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
