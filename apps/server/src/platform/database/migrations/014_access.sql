-- Requests run as a role of their own that owns nothing and bypasses nothing; what it may see of each table is written by
-- access/guard-store.ts, after the migrations, from one list. Made once for the whole cluster: another database may have made it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'suar_app') then
    create role suar_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise exception 'the role suar_app is missing: as a superuser, "create role suar_app nologin; grant suar_app to %"', current_user;
end $$;
do $$
begin
  if not pg_has_role(current_user, 'suar_app', 'member') then
    execute format('grant suar_app to %I', current_user);
  end if;
end $$;
-- Searching by words uses an index only where its operator is known to tell nothing of rows that are not shown. Over
-- bigint[] it tells nothing. Only a superuser can say so; without, a search is right but slower.
do $$
begin
  alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof;
  alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof;
exception when insufficient_privilege then null;
end $$;
grant usage on schema public to suar_app;
grant select, insert, update, delete on all tables in schema public to suar_app;
grant usage, select on all sequences in schema public to suar_app;
alter default privileges in schema public grant select, insert, update, delete on tables to suar_app;
alter default privileges in schema public grant usage, select on sequences to suar_app;
revoke insert, update, delete on migration from suar_app;

alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in ('administrator','intake','caseworker','supervisor',
  'screener','second_reader','analyst','statistician','liaison','auditor','operator'));

-- Teams within an organisation. An account without one belongs to the office's common team; a case is its holder's team's.
create table team (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  name text not null,
  created_at timestamptz not null default now(),
  unique (organisation_id, name)
);
alter table account add column team_id uuid references team;
create index account_office on account (organisation_id, team_id);

-- Cases referred to a liaison officer, who reads their identity and statistics while they last.
create table case_share (
  case_id uuid not null references case_record,
  account_id uuid not null references account,
  shared_by uuid not null references account,
  at timestamptz not null,
  primary key (case_id, account_id)
);
create index case_share_account on case_share (account_id);

-- Who asks: stated by the server whenever it takes a connection for an actor.
create function suar_role() returns text language sql stable
  as $$ select coalesce(current_setting('suar.role', true), '') $$;
create function suar_account() returns uuid language sql stable
  as $$ select nullif(current_setting('suar.account', true), '')::uuid $$;
create function suar_organisation() returns uuid language sql stable
  as $$ select nullif(current_setting('suar.organisation', true), '')::uuid $$;

-- A person lives where the report was taken in that bore them.
alter table person add column organisation_id uuid references organisation default suar_organisation();
update person set organisation_id = report.organisation_id
from subject join report on report.id = subject.report_id where subject.person_id = person.id;

-- The organisations whose records are the actor's office's: its own, and that of the machine's operator.
create function suar_offices() returns uuid[] language sql stable
  as $$ select nullif(current_setting('suar.offices', true), '')::uuid[] $$;
-- What follows is asked once a query at most; in plpgsql its plan is kept with the connection.
-- The accounts of these offices.
create function suar_colleagues() returns uuid[] language plpgsql stable as $$ begin
  return (select coalesce(array_agg(id), '{}') from account where organisation_id = any(suar_offices()));
end $$;
create function suar_team() returns uuid[] language plpgsql stable as $$ begin
  return (select coalesce(array_agg(mate.id), '{}') from account me
    join account mate on mate.organisation_id = me.organisation_id and mate.team_id is not distinct from me.team_id
    where me.id = suar_account());
end $$;
-- Cases given to the actor beyond team and office: referred to a liaison officer, or drawn to be screened again. These look
-- at guarded tables themselves, hence as the machine.
create function suar_given() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare
  asker constant text := current_setting('suar.role', true);
  given uuid[];
begin
  perform set_config('suar.role', 'system', true);
  given := (select coalesce(array_agg(case_id), '{}') from (
    select case_id from case_share where account_id = suar_account()
    union select case_id from rescreen where screener_id = suar_account() and finished_at is null
  ) as mine);
  perform set_config('suar.role', coalesce(asker, ''), true);
  return given;
end $$;
create function suar_given_persons() returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare
  asker constant text := current_setting('suar.role', true);
  cases constant uuid[] := suar_given();
  given uuid[];
begin
  perform set_config('suar.role', 'system', true);
  given := (select coalesce(array_agg(distinct member.id), '{}')
    from case_record
    join person home on home.id = case_record.person_id
    join person member on member.current_id = home.current_id
    where case_record.id = any(cases) and case_record.status <> 'closed');
  perform set_config('suar.role', coalesce(asker, ''), true);
  return given;
end $$;
-- Whether the actor sees this case, by the guard of case_record itself.
create function suar_sees_case(uuid) returns boolean language plpgsql stable as $$ begin
  return exists (select from case_record where id = $1);
end $$;
-- How many places of a shelter are taken, by whosever cases: a number tells nobody who stays there.
create function suar_places_taken(uuid, text) returns bigint language plpgsql stable security definer set search_path = public as $$
declare
  asker constant text := current_setting('suar.role', true);
  taken bigint;
begin
  perform set_config('suar.role', 'system', true);
  taken := (select count(*) from shelter_stay where provider_id = $1 and kind = $2);
  perform set_config('suar.role', coalesce(asker, ''), true);
  return taken;
end $$;
