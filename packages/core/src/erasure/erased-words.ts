import type { z } from 'zod';
import { type CaseActionData, CaseActionInput, SEALED_FIELDS } from '../case/schema.ts';

/** What a record that came from elsewhere carries has the shape of what is set here. */
const shapeOf = (kind: CaseActionData['kind']): Record<string, z.ZodType> => {
  const sent = kind === 'record_received' ? 'particulars_set' : kind;
  return CaseActionInput.options.find((option) => option.shape.kind.value === sent)?.shape ?? {};
};

/**
 * What stands in place of the words of an action that were erased: what the field says where nobody said anything, else
 * `mark` where it takes words, else nothing. What follows from the action by its codes, days and ids stays as it was.
 */
export const erasedWords = (kind: CaseActionData['kind'], mark: string): Record<string, unknown> => {
  const shape = shapeOf(kind);
  return Object.fromEntries(
    SEALED_FIELDS[kind].map((field) => {
      const schema = shape[field]!;
      const unsaid = schema.safeParse(undefined);
      return [field, unsaid.success ? unsaid.data : schema.safeParse(mark).success ? mark : []];
    }),
  );
};
