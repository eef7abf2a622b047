-- Records of other organisations that became cases, by a keyed digest of their words: the same record is never taken in twice.
create table received_record (
  digest bytea primary key,
  case_id uuid not null references case_record
);
create index received_record_case on received_record (case_id);
