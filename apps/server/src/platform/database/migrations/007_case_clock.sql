-- The clocks that run in each case, as its actions say: for lists over many cases. Worked out anew with every act.
create table case_clock (
  case_id uuid not null references case_record,
  kind text not null,
  -- A task or request, where several of a kind may run.
  ref text not null default '',
  due_at timestamptz not null,
  assignee_id uuid references account,
  primary key (case_id, kind, ref)
);
create index case_clock_due on case_clock (due_at);
