-- What was sent under a key of the sender's own: taken once, however often it arrives. Kept for good, since a device may
-- come back after months, and after a restore.
create table draft_receipt (
  draft_id uuid primary key,
  account_id uuid not null references account,
  -- Keyed digest of what was taken: the same key with other words is refused, never answered as if it had been taken.
  digest bytea not null,
  taken_at timestamptz not null,
  -- Ids and numbers of what it became.
  effect jsonb not null
);

-- A device that keeps drafts for an account. Their key needs this half and one that never leaves the device.
create table draft_device (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account,
  name text not null default '',
  half sealed,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  destroyed_at timestamptz,
  destroyed_by uuid references account,
  check ((half is null) = (destroyed_at is not null))
);
create index draft_device_account on draft_device (account_id);
