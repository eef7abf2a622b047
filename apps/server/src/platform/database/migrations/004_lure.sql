-- Lures: adverts and messages that recruit. What they say and whom they name is sealed; identifiers are joined by keyed digests.
create table campaign (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  title sealed,
  recruiter sealed,
  status text not null default 'open' check (status in ('open','watched','referred','closed')),
  -- Set when all its lures went over to another campaign: its address leads there.
  merged_into uuid references campaign,
  -- The first lure of those it was made for: where they part again, it is the one to go on with that lure.
  founder uuid not null,
  -- Projections of its lures, for lists.
  lures int not null default 0,
  identifiers int not null default 0,
  first_seen timestamptz,
  last_seen timestamptz,
  created_at timestamptz not null
);
create index campaign_founder on campaign (founder);
create index campaign_list on campaign (last_seen desc, number desc) where lures > 0;

create table lure (
  id uuid primary key default gen_random_uuid(),
  number bigint generated always as identity unique,
  -- Of the words and where they were seen: what comes twice is seen again, not kept twice.
  digest bytea not null unique,
  text sealed not null,
  preview sealed not null,
  source sealed,
  -- Findings as they were read, so that whoever judged later saw the same.
  reading sealed not null,
  platform text not null,
  seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  times_seen int not null default 1,
  taken_at timestamptz not null,
  taken_by uuid references account,
  language text,
  kind text not null,
  risk real,
  abstained boolean not null default false,
  country char(2),
  status text not null default 'new' check (status in ('new','read','confirmed','set_aside')),
  identifiers int not null default 0,
  template_id uuid,
  campaign_id uuid references campaign,
  report_id uuid references report,
  import_id uuid references import,
  search bigint[] not null default '{}',
  changed bigint not null default 0,
  check (kind <> 'plea' or risk is null)
);
create sequence lure_change;
create index lure_changed on lure (changed);
create index lure_unplaced on lure (number) where template_id is null;
create index lure_campaign on lure (campaign_id, number desc);
create index lure_kind on lure (kind, number desc);
create index lure_status on lure (status, number desc);
create index lure_report on lure (report_id) where report_id is not null;
create index lure_import on lure (import_id) where import_id is not null;
create index lure_search on lure using gin (search);

create table lure_sighting (
  lure_id uuid not null references lure,
  at timestamptz not null,
  primary key (lure_id, at)
);

create table lure_identifier (
  lure_id uuid not null references lure,
  kind text not null check (kind in ('phone','handle','email','url','wallet')),
  digest bytea not null,
  value sealed not null,
  -- The keys under which reports and persons are found that name the same.
  search bigint[] not null default '{}',
  primary key (lure_id, kind, digest)
);
create index lure_identifier_digest on lure_identifier (digest);

-- People's word on what belongs together: 'join' holds for the campaigns of two lures, 'apart' takes one lure out of its own.
create table campaign_judgement (
  id uuid primary key default gen_random_uuid(),
  verdict text not null check (verdict in ('join','apart')),
  lure_a uuid not null references lure,
  lure_b uuid references lure,
  actor_id uuid references account,
  at timestamptz not null,
  undone_at timestamptz,
  undone_by uuid references account,
  check ((verdict = 'join') = (lure_b is not null))
);
create index campaign_judgement_a on campaign_judgement (lure_a);
create index campaign_judgement_b on campaign_judgement (lure_b);

alter table import add column room text not null default 'report' check (room in ('report','lure'));
create index import_room on import (room, created_at desc);
