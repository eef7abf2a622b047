-- A second reader now writes a finding; whether it agrees follows from it.
update case_action
set data = (data - 'agrees') || jsonb_build_object('finding', case when (data->>'agrees')::boolean then 'not_victim' else 'victim' end)
where kind = 'second_read' and data ? 'agrees';

-- What a case asks somebody to look at: the first three follow from its actions, the last from the statements it cites.
alter table case_record
  add column needs_legal_review boolean not null default false,
  add column under_appeal boolean not null default false,
  add column offence_open boolean not null default false,
  add column basis_withdrawn boolean not null default false;
create index case_needs_legal_review on case_record (number desc) where needs_legal_review;
create index case_under_appeal on case_record (number desc) where under_appeal;
create index case_offence_open on case_record (number desc) where offence_open;
create index case_basis_withdrawn on case_record (number desc) where basis_withdrawn;

-- Which statements a case rests on now, so that withdrawing one finds the cases.
create table case_citation (
  case_id uuid not null references case_record,
  statement_id uuid not null references statement,
  primary key (case_id, statement_id)
);
create index case_citation_statement on case_citation (statement_id);

-- A lawyer answers for one version of the text of a law; a later version is unverified again.
create table law_signature (
  id uuid primary key default gen_random_uuid(),
  law text not null,
  version text not null,
  capacity text not null,
  remark text not null,
  signed_by uuid not null references account,
  signed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account
);
create unique index law_signature_standing on law_signature (law, version, signed_by) where withdrawn_at is null;

-- Decided cases drawn at random to be screened again by somebody who does not know what was found. The seed and the bounds
-- of the draw are kept, so that anybody can draw the same sample again.
create table rescreen_round (
  id uuid primary key default gen_random_uuid(),
  seed text not null,
  from_day date not null,
  to_day date not null,
  per_officer int not null,
  controls int not null,
  drawn_by uuid not null references account,
  drawn_at timestamptz not null
);
create table rescreen (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references rescreen_round,
  case_id uuid not null references case_record,
  decision_seq int not null,
  officer_id uuid not null references account,
  first_finding text not null check (first_finding in ('victim','not_victim')),
  screener_id uuid not null references account,
  assigned_at timestamptz not null,
  finished_at timestamptz,
  finding text check (finding in ('victim','not_victim')),
  standard text,
  reasons sealed,
  reopened boolean not null default false,
  check (screener_id <> officer_id),
  check ((finished_at is null) = (finding is null))
);
create unique index rescreen_waiting on rescreen (case_id) where finished_at is null;
create index rescreen_screener on rescreen (screener_id) where finished_at is null;
create unique index rescreen_once on rescreen (case_id, decision_seq);
