import type { Outcome, Role } from '@suar/core';
import type { Context, Services } from '../platform/context.ts';

/** The context in which an invented officer of this role acts. */
export const actingAs =
  (services: Services, organisationId: string, officers: readonly { accountId: string; role: Role }[]) =>
  (role: Role): Context => {
    const { accountId } = officers.find((officer) => officer.role === role)!;
    return { ...services, actor: { accountId, role, organisationId, displayName: role } };
  };

/** What a use case gave; a refusal while filling is a bug. */
export const settled = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('; '));
  return outcome.value;
};
