-- Who is bound by the decision that waits for another pair of eyes, as their ids joined by blanks: they may not be that pair.
-- Never shown: it is there to leave a case out of their own queues.
alter table case_record add column bound text not null default '';
create index case_waiting on case_record (status, number) where status in ('awaiting_second_reader', 'under_appeal');
create index case_unassigned on case_record (opened_at) where assignee_id is null and status <> 'closed';
create index task_assignee on task (assignee_id) where done_at is null;

-- Until which day an officer is on leave; what they hold shows as held by nobody who is there.
alter table account add column away_until date;

-- Who was called to look at which comment; what it says stands sealed in the case. Follows the comments that stand.
create table mention (
  comment_id uuid not null,
  account_id uuid not null references account,
  case_id uuid not null references case_record,
  by_id uuid not null references account,
  at timestamptz not null,
  read_at timestamptz,
  primary key (comment_id, account_id)
);
create index mention_account on mention (account_id, at desc);
create index mention_case on mention (case_id);

-- A hand-over of what somebody held; which cases went to whom stands in the actions of the cases.
create table hand_over (
  id uuid primary key,
  account_id uuid not null references account,
  reason text not null check (reason in ('leaving','on_leave','rebalancing')),
  actor_id uuid not null references account,
  at timestamptz not null,
  -- Shared views that went along, so that an undo brings them back.
  views uuid[] not null default '{}',
  undone_at timestamptz,
  undone_by uuid references account
);
create index hand_over_account on hand_over (account_id, at desc);
create index case_action_hand_over on case_action ((data->>'handOverId')) where kind = 'handed_over';

-- Filters and columns of a list, kept under a name. The name may say who is meant: it is sealed.
create table saved_view (
  id uuid primary key,
  owner_id uuid not null references account,
  list text not null check (list in ('cases','reports','persons')),
  name sealed not null,
  filter jsonb not null,
  columns text[] not null default '{}',
  shared_with text,
  created_at timestamptz not null,
  dropped_at timestamptz
);
create index saved_view_list on saved_view (list, owner_id) where dropped_at is null;
create table usual_view (
  account_id uuid not null references account,
  list text not null,
  view_id uuid not null references saved_view,
  primary key (account_id, list)
);
