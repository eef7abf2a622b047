import { type AccessAction, type FieldClass, SENTENCES } from '@suar/core';
import { useSession } from '../shell/session.ts';

/** Whether a role that may do this never sees fields of this class: then an empty one says nothing. */
export const useHides = (fieldClass: FieldClass, action: AccessAction): boolean => {
  const role = useSession().data?.account?.role;
  const own = SENTENCES.filter(
    ({ who, may }) => role !== undefined && who.includes(role) && may.includes(action),
  );
  return own.length > 0 && !own.some(({ of }) => of.includes(fieldClass));
};
