-- The one kind of column that holds identity, contact, narrative and originals.
-- Only platform/seal writes and reads it; a dump of the database shows cipher text.
create domain sealed as bytea;

create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  country char(2),
  created_at timestamptz not null default now()
);

create table account (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  login text not null unique,
  display_name text not null,
  role text not null check (role in ('administrator','intake','caseworker','supervisor','analyst','operator')),
  password_hash text,
  totp_secret sealed,
  totp_last_step bigint,
  locale text not null default 'id' check (locale in ('id','en')),
  status text not null default 'active' check (status in ('active','suspended')),
  failed_attempts int not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null default now()
);

create table passkey (
  credential_id text primary key,
  account_id uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);

-- Only digests of session and invitation tokens are kept: a dump signs nobody in.
create table session (
  token_digest bytea primary key,
  account_id uuid not null references account,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null
);

create table invitation (
  token_digest bytea primary key,
  kind text not null check (kind in ('first','invitation','sign_in')),
  role text not null,
  account_id uuid references account,
  organisation_id uuid references organisation,
  pending sealed,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Passkey ceremonies in progress.
create table ceremony (
  id text primary key,
  challenge text not null,
  expires_at timestamptz not null
);

create table ledger (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  actor_id uuid,
  act text not null,
  subject_type text not null,
  subject_id text,
  purpose text not null,
  count int not null default 1,
  detail jsonb not null default '{}'
);
create index ledger_subject on ledger (subject_type, subject_id, seq desc);
create index ledger_actor on ledger (actor_id, seq desc);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only';
end $$;
create trigger ledger_no_change before update or delete or truncate on ledger
  for each statement execute function ledger_is_append_only();

-- The bytes as they came. The digest is keyed, so that a dump does not confirm a guessed document.
create table original (
  id uuid primary key default gen_random_uuid(),
  digest bytea not null unique,
  byte_length bigint not null,
  media_type text not null,
  file_name sealed,
  content sealed not null,
  received_at timestamptz not null,
  received_by uuid references account
);

create table import (
  id uuid primary key default gen_random_uuid(),
  original_id uuid not null references original,
  format text not null,
  status text not null check (status in ('waiting_for_mapping','queued','running','paused','done','failed')),
  mapping jsonb,
  mapping_remembered boolean not null default false,
  sample sealed,
  total_rows int,
  next_line int not null default 0,
  done_rows int not null default 0,
  accepted int not null default 0,
  refused int not null default 0,
  matched int not null default 0,
  urgent int not null default 0,
  problems jsonb not null default '[]',
  created_by uuid references account,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  updated_at timestamptz not null default now()
);
create index import_original on import (original_id);

create table import_refusal (
  import_id uuid not null references import,
  line int not null,
  ordinal int not null,
  code text not null,
  path text not null,
  message text not null,
  primary key (import_id, line, ordinal)
);

create table mapping_memory (
  header_digest bytea primary key,
  mapping jsonb not null,
  remembered_by uuid references account,
  remembered_at timestamptz not null
);

create table incident (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  kind text not null check (kind in ('raid','compound','flight','other')),
  title sealed not null,
  country char(2),
  place text,
  happened_on date,
  head_count int,
  created_by uuid references account,
  created_at timestamptz not null
);

create table report (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  original_id uuid references original,
  import_id uuid references import,
  line int,
  channel text not null,
  format text not null,
  arrived_at timestamptz not null,
  dated_on date,
  language text,
  kind text not null default 'other',
  urgent boolean not null default false,
  status text not null default 'new' check (status in ('new','read','set_aside')),
  country char(2),
  title sealed,
  preview sealed not null,
  text sealed not null,
  layout sealed,
  extra sealed,
  search bigint[] not null default '{}',
  proposals int not null default 0,
  matches int not null default 0,
  organisation_id uuid references organisation,
  received_by uuid references account,
  unique (import_id, line)
);
-- The work list: unread pleas first, then the newest.
create index report_work on report ((case when urgent and status = 'new' then 0 else 1 end), number desc);
create index report_search on report using gin (search);
create index report_status on report (status, number desc);
create index report_original on report (original_id);
create index report_arrived on report (arrived_at);

-- One person row is born with every subject of every report (its home person). Judgements of "same" join home persons;
-- current_id names the member that stands for the joined person: a pure function of the judgements in force.
create table person (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  current_id uuid not null,
  role text not null check (role in ('person_at_risk','suspect','informant')),
  summary sealed not null,
  sex text not null default 'unknown' check (sex in ('female','male','other','unknown')),
  nationality char(2),
  country char(2),
  search bigint[] not null default '{}',
  reports int not null default 1,
  changed bigint not null default 0
);
create sequence person_change;
create index person_current on person (current_id);
create index person_changed on person (changed);
create index person_search on person using gin (search) where current_id = id;
create index person_list on person (number desc) where current_id = id;

create table subject (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report,
  person_id uuid not null unique references person,
  ordinal int not null,
  role text not null check (role in ('person_at_risk','suspect','informant')),
  unique (report_id, ordinal)
);

create table statement (
  id uuid primary key default gen_random_uuid(),
  subject_id uuid not null references subject,
  report_id uuid not null references report,
  field text not null,
  value sealed not null,
  -- Codes of closed vocabularies only (indicator, country): never identity.
  code text,
  start_offset int,
  end_offset int,
  source_column sealed,
  origin text not null check (origin in ('reader','column','form','officer')),
  rule text,
  confidence real,
  status text not null default 'proposed' check (status in ('proposed','accepted','corrected','rejected')),
  judged_by uuid references account,
  judged_at timestamptz,
  corrects uuid references statement,
  created_at timestamptz not null
);
create index statement_report on statement (report_id);
create index statement_subject on statement (subject_id);

create table judgement (
  id uuid primary key default gen_random_uuid(),
  person_a uuid not null references person,
  person_b uuid not null references person,
  verdict text not null check (verdict in ('same','not_same','unsure')),
  reason sealed not null,
  weight real,
  actor_id uuid references account,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references account
);
create index judgement_a on judgement (person_a);
create index judgement_b on judgement (person_b);
create index judgement_at on judgement (at desc);

-- A merge across roles waits here until a second account says the same.
create table merge_request (
  person_a uuid not null references person,
  person_b uuid not null references person,
  actor_id uuid not null references account,
  at timestamptz not null,
  primary key (person_a, person_b)
);

create table match (
  person_a uuid not null references person,
  person_b uuid not null references person,
  weight real not null,
  probability real not null,
  cross_role boolean not null default false,
  primary key (person_a, person_b),
  check (person_a < person_b)
);
create index match_b on match (person_b);
create index match_weight on match (weight desc);

create table case_record (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  person_id uuid not null references person,
  organisation_id uuid references organisation,
  incident_id uuid references incident,
  assignee_id uuid references account,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  status text not null,
  outcome text not null default 'undecided',
  decider_id uuid references account,
  standard text,
  closing_reason text,
  urgent boolean not null default false,
  country char(2),
  nationality char(2),
  sex text not null default 'unknown',
  opened_month char(7) not null,
  next_due_on date,
  search bigint[] not null default '{}',
  version int not null
);
create index case_list on case_record (number desc);
create index case_person on case_record (person_id);
create index case_status on case_record (status, number desc);
create index case_outcome on case_record (outcome, country, number desc);
create index case_country on case_record (country, status, number desc);
create index case_nationality on case_record (nationality, number desc);
create index case_assignee on case_record (assignee_id, number desc);
create index case_month on case_record (opened_month, number desc);
create index case_incident on case_record (incident_id);
create index case_search on case_record using gin (search);

create table case_action (
  case_id uuid not null references case_record,
  seq int not null,
  kind text not null,
  at timestamptz not null,
  actor_id uuid references account,
  data jsonb not null,
  words sealed,
  primary key (case_id, seq)
);
create index case_action_actor on case_action (actor_id, at desc);

create table task (
  id uuid primary key,
  case_id uuid not null references case_record,
  title sealed not null,
  due_on date,
  assignee_id uuid references account,
  done_at timestamptz
);
create index task_case on task (case_id);
create index task_due on task (due_on, id) where done_at is null;

-- Whether this database holds an invented region.
create table setting (
  key text primary key,
  value jsonb not null
);
