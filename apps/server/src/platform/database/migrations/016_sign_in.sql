-- When somebody last proved who they are, by what way, and whence in coarse words.
alter table session
  add column id uuid not null default gen_random_uuid() unique,
  add column fresh_at timestamptz not null default now(),
  add column way text not null default 'passkey',
  add column device text not null default '',
  add column network text not null default '';
create index session_account on session (account_id, created_at);

alter table passkey add column name text not null default '';

-- Failed tries by keyed digest of the login or address tried, whether or not there is such a login: waiting tells nothing.
alter table account drop column failed_attempts, drop column locked_until;
create table failed_try (
  key bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);

create table recovery_code (
  digest bytea primary key,
  account_id uuid not null references account,
  made_at timestamptz not null,
  used_at timestamptz
);
create index recovery_code_account on recovery_code (account_id);

-- An identity of another house's sign-in (OpenID Connect), linked by the account's owner.
create table identity_link (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  unique (issuer, subject)
);

-- What an account's owner is told inside: kind, time and record, never content.
create table notice (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  kind text not null,
  subject_type text,
  subject_id text,
  at timestamptz not null,
  seen_at timestamptz
);
create index notice_account on notice (account_id, at desc);

create table break_glass (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  case_id uuid not null references case_record,
  reason sealed not null,
  opened_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  finding text check (finding in ('justified', 'not_justified')),
  remark sealed,
  reviewed_by uuid references account,
  reviewed_at timestamptz
);
create index break_glass_open on break_glass (account_id, case_id, expires_at);
