import type { MessageValues } from '@suar/core';
import type { draftMessages } from './messages.ts';
import type { DraftWork } from './types.ts';

type Translate = (key: keyof (typeof draftMessages)['en'], values?: MessageValues) => string;

/** What a draft is, in a line: never what it says. */
export const titleOf = (t: Translate, work: DraftWork): string => {
  switch (work.kind) {
    case 'paste':
    case 'form':
      return t(`kind_${work.kind}`);
    case 'file':
      return t('kind_file', { name: work.name });
    case 'statement':
      return t('kind_statement', { number: work.reportNumber });
    case 'act':
      return t(`kind_${work.action.kind}`, { number: work.caseNumber });
  }
};

/** What a draft says, as far as it is words. */
export const wordsOf = (work: DraftWork): string => {
  switch (work.kind) {
    case 'paste':
      return work.report.text;
    case 'form':
      return [
        work.report.text ?? '',
        ...work.report.persons.flatMap(({ fields }) => fields.map(({ value }) => value)),
      ]
        .filter((text) => text !== '')
        .join('\n');
    case 'file':
      return '';
    case 'statement':
      return work.judgement.value?.text ?? '';
    case 'act':
      return 'text' in work.action ? work.action.text : 'note' in work.action ? work.action.note : '';
  }
};
