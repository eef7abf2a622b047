/** Every table that is kept, each after those it refers to; with its identity column, whose sequence goes on after a restore. */
export const KEPT_TABLES = [
  { name: 'organisation' },
  { name: 'account' },
  { name: 'passkey' },
  { name: 'setting' },
  { name: 'ledger', identity: 'seq' },
  { name: 'ledger_leaf' },
  { name: 'ledger_checkpoint' },
  { name: 'original' },
  { name: 'import' },
  { name: 'import_refusal' },
  { name: 'mapping_memory' },
  { name: 'incident', identity: 'number' },
  { name: 'report', identity: 'number' },
  { name: 'person', identity: 'number' },
  { name: 'subject' },
  { name: 'statement' },
  { name: 'judgement' },
  { name: 'merge_request' },
  { name: 'match' },
  { name: 'person_model' },
  { name: 'case_record', identity: 'number' },
  { name: 'case_action' },
  { name: 'task' },
  { name: 'release' },
  { name: 'release_signature' },
  { name: 'release_spending' },
  { name: 'figures_withdrawal' },
  { name: 'figures_month' },
] as const satisfies readonly { name: string; identity?: string }[];

/** Not kept: sessions, invitations and passkey ceremonies end with the machine they were made on. */
export const LEFT_OUT = ['session', 'invitation', 'ceremony', 'migration'] as const;
