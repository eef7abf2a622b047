import type { Account } from '@suar/core';

export const OwnMenu = ({ account }: { account: Account; compact?: boolean }) => (
  <span>{account.displayName}</span>
);
