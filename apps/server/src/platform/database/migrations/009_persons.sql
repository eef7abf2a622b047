-- Officers' words on what reports tell of a person's story: bound to the home person and to the words they rest on.
create table story_judgement (
  id uuid primary key,
  person_id uuid not null references person,
  report_id uuid references report,
  start_offset int,
  end_offset int,
  -- What the reader took the words for; null for an event that an officer added.
  read_kind text,
  verdict text not null check (verdict in ('confirmed','rejected')),
  -- Kind, days and note as judged.
  value sealed not null,
  actor_id uuid references account,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references account
);
create index story_judgement_person on story_judgement (person_id);

-- What one home person is to another, as judged: A is `kind` to B. Joining or parting persons leaves these rows alone.
create table relation_judgement (
  id uuid primary key,
  person_a uuid not null references person,
  person_b uuid not null references person,
  kind text not null,
  verdict text not null check (verdict in ('holds','rejected')),
  reason sealed not null,
  source_kind text check (source_kind in ('words','same_report','flight','incident')),
  report_id uuid references report,
  start_offset int,
  end_offset int,
  actor_id uuid references account,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references account,
  check (person_a <> person_b)
);
create index relation_judgement_a on relation_judgement (person_a);
create index relation_judgement_b on relation_judgement (person_b);

-- The zone of a chat's clock, where an officer has said it.
alter table report add column zone text;

-- A word for joining across roles is shown while it waits, with its reason.
alter table merge_request
  add column id uuid not null default gen_random_uuid() unique,
  add column reason sealed;
