-- Statements that arrive together are told in the order in which they were told.
alter table statement add column ordinal int not null default 0;
