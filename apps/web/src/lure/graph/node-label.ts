import { identifierText, lureVocabulary } from '@suar/core';
import { useCallback } from 'react';
import { useMessages } from '../../shell/locale.tsx';
import { campaignMessages } from '../campaign-messages.ts';
import type { ViewNode } from './graph-view.ts';

/** What stands beside a point: a campaign's name, an identifier's value, a kind and number. */
export const useNodeLabel = (): ((node: Pick<ViewNode, 'kind' | 'label' | 'identifierKind'>) => string) => {
  const t = useMessages(campaignMessages);
  const own = useMessages(lureVocabulary);
  return useCallback(
    ({ kind, label, identifierKind }) => {
      switch (kind) {
        case 'campaign':
          return /^\d+$/.test(label) ? t('untitled', { number: label }) : label;
        case 'identifier':
          return identifierText({ kind: identifierKind ?? '', value: label });
        case 'lure':
          return `${own('node.lure')} ${label}`;
        case 'template':
          return own('node.template');
      }
    },
    [t, own],
  );
};
