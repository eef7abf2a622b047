import { questionsOf } from '@suar/core';

/** The worksheet's questions that an invented answer stands for: a Delphi indicator, or the first rows of an element in both laws. */
export const questionIds = (scheme: 'delphi' | 'element', question: string): string[] => {
  if (scheme === 'delphi') return [`delphi.${question}`];
  const element = question === 'act' || question === 'means' || question === 'purpose' ? question : 'act';
  return (['palermo', 'uu21'] as const).flatMap((law) =>
    questionsOf(law, element)
      .slice(0, 1)
      .map((found) => found.id),
  );
};
