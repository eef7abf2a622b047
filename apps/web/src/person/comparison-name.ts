import { vocabularyMessages } from '@suar/core';
import { useCallback } from 'react';
import { useMessages } from '../shell/locale.tsx';

type Key = keyof (typeof vocabularyMessages)['en'];

/** The word for a comparison. Comparisons of later models that have no word yet are shown by their name. */
export const useComparisonName = (): ((name: string) => string) => {
  const words = useMessages(vocabularyMessages);
  return useCallback(
    (name) => {
      const key = `comparison.${name}`;
      return key in vocabularyMessages.en ? words(key as Key) : name.replaceAll('_', ' ');
    },
    [words],
  );
};
