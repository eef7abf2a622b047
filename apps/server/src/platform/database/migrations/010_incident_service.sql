-- An incident's shared facts, its numbers as others report them, and everybody joined to it, with a case or without.
alter table incident drop constraint incident_kind_check;
alter table incident
  add constraint incident_kind_check check (kind in ('raid','compound','flight','shelter','crossing','other')),
  add column ended_on date;

create table incident_fact (
  id uuid primary key,
  incident_id uuid not null references incident,
  field text not null,
  words sealed not null,
  told_on date,
  created_by uuid references account,
  created_at timestamptz not null,
  withdrawn_by uuid references account,
  withdrawn_at timestamptz,
  withdrawn_why sealed
);
create index incident_fact_incident on incident_fact (incident_id);

create table incident_count (
  id uuid primary key,
  incident_id uuid not null references incident,
  what text not null,
  number int not null,
  counted_on date not null,
  source sealed not null,
  created_by uuid references account,
  created_at timestamptz not null,
  withdrawn_by uuid references account,
  withdrawn_at timestamptz
);
create index incident_count_incident on incident_count (incident_id);

create table incident_person (
  incident_id uuid not null references incident,
  person_id uuid not null references person,
  import_id uuid references import,
  line int,
  -- Keyed, of all that the row says: the same row is known again, and a dump confirms no guess.
  row_digest bytea,
  added_by uuid references account,
  added_at timestamptz not null,
  primary key (incident_id, person_id)
);
create unique index incident_person_row on incident_person (incident_id, row_digest) where row_digest is not null;
create index incident_person_person on incident_person (person_id);
create index incident_person_import on incident_person (import_id) where import_id is not null;
alter table import add column incident_id uuid references incident;

-- Which shared facts a case cites, and which it says are not so for its person. Worked out anew with every act.
create table case_fact (
  case_id uuid not null references case_record,
  fact_id uuid not null references incident_fact,
  cited boolean not null,
  diverges boolean not null,
  primary key (case_id, fact_id)
);
create index case_fact_fact on case_fact (fact_id);

-- Acts done to many cases at once, so that they can be taken back together.
create table bulk (
  id uuid primary key,
  kind text not null,
  actor_id uuid not null references account,
  at timestamptz not null,
  undone_at timestamptz
);
create table bulk_act (
  bulk_id uuid not null references bulk,
  case_id uuid not null references case_record,
  seq int not null,
  primary key (bulk_id, case_id, seq)
);

create table provider (
  id uuid primary key,
  number bigint generated always as identity unique,
  name text not null,
  country char(2),
  place text not null default '',
  services text[] not null,
  contact sealed not null,
  note sealed not null,
  recipient text,
  active boolean not null default true,
  changed_by uuid references account,
  changed_at timestamptz not null
);
create table provider_place (
  provider_id uuid not null references provider,
  kind text not null check (kind in ('women','men','families','children','wheelchair')),
  places int not null check (places >= 0),
  taken_elsewhere int not null default 0 check (taken_elsewhere >= 0),
  primary key (provider_id, kind)
);
-- Who holds a place: an accepted referral until it ends, as the case's actions say.
create table shelter_stay (
  referral_id uuid primary key,
  case_id uuid not null references case_record,
  provider_id uuid not null,
  kind text not null,
  since timestamptz not null,
  foreign key (provider_id, kind) references provider_place
);
create index shelter_stay_place on shelter_stay (provider_id, kind);
create index shelter_stay_case on shelter_stay (case_id);
