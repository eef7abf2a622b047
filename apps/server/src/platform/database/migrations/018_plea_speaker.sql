-- Of a plea as read: who writes it, and whether somebody may be hurt, sold or moved within a day. Unread pleas are listed by it.
alter table report add column plea_by text check (plea_by in ('self', 'relative', 'other'));
alter table report add column plea_pressing boolean;
drop index report_work;
create index report_work on report ((
  case when urgent and status = 'new' then
    case when plea_by is null then 1
      else case when plea_pressing then 0 else 2 end + case when plea_by = 'self' then 0 else 1 end end
  else 9 end), number desc);
