-- Models of matching that were learned from judgements: numbers only, nothing of a person. No row in force: the built-in one.
create table person_model (
  id uuid primary key default gen_random_uuid(),
  made_at timestamptz not null,
  made_by uuid references account,
  pairs_same int not null,
  pairs_not_same int not null,
  model jsonb not null,
  in_force boolean not null default false,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  check (not (in_force and withdrawn_at is not null))
);
create unique index person_model_in_force on person_model (in_force) where in_force;
