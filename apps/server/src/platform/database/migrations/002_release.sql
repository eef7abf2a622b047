-- Publications of figures. What is out stays out: a row changes only while it is planned.
create table release (
  id uuid primary key default gen_random_uuid(),
  title jsonb not null,
  status text not null default 'planned' check (status in ('planned','discarded','published')),
  from_month char(7) not null,
  to_month char(7) not null,
  tables jsonb not null,
  epsilon double precision not null,
  delta double precision not null,
  sigma double precision not null,
  -- Standard deviation of the figures of each table, after all tables were reconciled.
  deviations double precision[] not null,
  planned_at timestamptz not null,
  planned_by uuid not null references account,
  published_at timestamptz,
  published_by uuid references account,
  content jsonb,
  check ((status = 'published') = (content is not null and published_at is not null))
);
create index release_list on release (planned_at desc);

create function release_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' or tg_op = 'DELETE' then raise exception 'a release is never deleted'; end if;
  if old.status <> 'planned' then raise exception 'a release that is out or discarded does not change'; end if;
  return new;
end $$;
create trigger release_no_change before update or delete on release
  for each row execute function release_is_final();
create trigger release_no_truncate before truncate on release
  for each statement execute function release_is_final();

create table release_signature (
  release_id uuid not null references release,
  account_id uuid not null references account,
  at timestamptz not null,
  primary key (release_id, account_id)
);

-- The chain of spending: each row carries the hash of the one before.
create table release_spending (
  sequence int primary key,
  release_id uuid not null unique references release,
  at timestamptz not null,
  from_month char(7) not null,
  to_month char(7) not null,
  rho double precision not null,
  sigma double precision not null,
  tables int not null,
  content_hash text not null,
  previous_hash text not null,
  hash text not null
);
create trigger release_spending_no_change before update or delete or truncate on release_spending
  for each statement execute function ledger_is_append_only();

-- Who is counted in no published figure. The row belongs to a home person and follows it through joins.
create table figures_withdrawal (
  person_id uuid primary key references person,
  withheld boolean not null,
  reason sealed,
  at timestamptz not null,
  actor_id uuid references account
);

-- The month in which a person was first counted: they stay in it, so that nobody is ever charged in two.
create table figures_month (
  person_id uuid primary key references person,
  month char(7) not null
);
