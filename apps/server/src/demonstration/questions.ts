import { questionsOf } from '@suar/core';

/** The worksheet's questions that an invented answer stands for: a Delphi indicator, or the first rows of an element in the treaty and the office's law. */
export const questionIds = (scheme: 'delphi' | 'element' | 'ilo' | 'age', question: string): string[] => {
  if (scheme === 'delphi') return [`delphi.${question}`];
  if (scheme === 'ilo') return [`ilo.${question}`];
  if (scheme === 'age') return ['child.under_18'];
  const element = question === 'act' || question === 'means' || question === 'purpose' ? question : 'act';
  return (['palermo', 'uu21'] as const).flatMap((law) =>
    questionsOf(law, element)
      .slice(0, 1)
      .map((found) => found.id),
  );
};
