-- The ledger as a Merkle tree (RFC 9162): each act a leaf, in the order in which acts were found committed, and signed
-- checkpoints over the tree. What is in the tree cannot be altered, removed, moved or cut without showing.
create table ledger_leaf (
  position bigint primary key,
  seq bigint not null unique,
  hash bytea not null
);
create table ledger_checkpoint (
  size bigint primary key,
  signed_at timestamptz not null,
  root bytea not null,
  -- Hashes of the perfect subtrees that the tree of this size is made of, largest first: enough to grow it.
  subtrees bytea[] not null,
  note text not null
);
create trigger ledger_leaf_no_change before update or delete or truncate on ledger_leaf
  for each statement execute function ledger_is_append_only();
create trigger ledger_checkpoint_no_change before update or delete or truncate on ledger_checkpoint
  for each statement execute function ledger_is_append_only();
