-- Where each case stands on the way home, as its actions say: for the board.
alter table case_record
  add column repatriation_stage text,
  add column repatriation_state text,
  add column repatriation_since date,
  add column has_travel_letter boolean not null default false;
create index case_repatriation on case_record (repatriation_stage, repatriation_since, number)
  where repatriation_stage is not null;
