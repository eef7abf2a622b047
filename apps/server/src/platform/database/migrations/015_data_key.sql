-- Each report, case, person, original and judgement has a data key of its own, wrapped by the key ring. Sealed values name
-- their data key (form 2). A destroyed key leaves the row and nothing to open anything with.
create table data_key (
  id uuid primary key,
  owner_kind text not null,
  owner_id uuid not null,
  ring_key int not null,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  rule text,
  check ((wrapped is null) = (destroyed_at is not null)),
  check ((destroyed_at is null) = (rule is null))
);
create index data_key_owner on data_key (owner_kind, owner_id);
create index data_key_ring on data_key (ring_key, id) where wrapped is not null;
create index data_key_destroyed on data_key (destroyed_at) where destroyed_at is not null;
create function data_key_stays_destroyed() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null then raise exception 'a destroyed key does not come back'; end if;
  return new;
end $$;
create trigger data_key_no_return before update or delete on data_key
  for each row execute function data_key_stays_destroyed();

-- A ring key that was retired wraps nothing any more, whatever an old process still holds in memory.
create function data_key_ring_stands() returns trigger language plpgsql as $$
begin
  if exists (select from made where wrapped is not null
             and ring_key < (select (value)::int from setting where key = 'keys.floor')) then
    raise exception 'this ring key was retired';
  end if;
  return null;
end $$;
create trigger data_key_ring_on_insert after insert on data_key
  referencing new table as made for each statement execute function data_key_ring_stands();
create trigger data_key_ring_on_update after update on data_key
  referencing new table as made for each statement execute function data_key_ring_stands();

-- Erasing is asked for by one person and done by a second. `records` is what was erased: ids only.
create table erasure (
  id uuid primary key default gen_random_uuid(),
  subject_kind text not null check (subject_kind in ('report','case','person')),
  subject_id uuid not null,
  rule text not null,
  reason sealed not null,
  requested_by uuid not null references account,
  requested_at timestamptz not null,
  decision text check (decision in ('erased','refused')),
  decided_by uuid references account,
  decided_at timestamptz,
  records jsonb,
  check (decided_by is null or decided_by <> requested_by),
  check ((decision is null) = (decided_at is null))
);
create unique index erasure_open on erasure (subject_kind, subject_id) where decision is null;
create index erasure_list on erasure (requested_at desc);

create table erased_record (
  kind text not null,
  id uuid not null,
  at timestamptz not null,
  rule text not null,
  primary key (kind, id)
);

-- While a hold stands, nothing of the record is erased.
create table legal_hold (
  id uuid primary key default gen_random_uuid(),
  subject_kind text not null check (subject_kind in ('report','case','person')),
  subject_id uuid not null,
  reason sealed not null,
  placed_by uuid not null references account,
  placed_at timestamptz not null,
  lifted_by uuid references account,
  lifted_at timestamptz
);
create unique index legal_hold_standing on legal_hold (subject_kind, subject_id) where lifted_at is null;
