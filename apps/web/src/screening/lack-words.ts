import { FACTS_TO_EXPLAIN, findQuestion, LAWS, screeningMessages } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { worksheetMessages } from './messages.ts';

/** Says in words which part of the worksheet a decision lacks, from the path that the rule names. */
export const useLackWords = (): ((path: string) => string) => {
  const t = useMessages(worksheetMessages);
  const word = useMessages(screeningMessages);
  const { locale } = useLocale();
  return (path) => {
    const [part = '', first = '', second = ''] = path.split('.');
    if (path === 'answers') return t('lack_any_yes');
    if (path === 'answers.ilo') return t('lack_ilo');
    if (path === 'answers.withdrawn') return t('lack_withdrawn');
    if (path === 'legalReview') return t('lack_legal_review');
    if (part === 'explanations') {
      const fact = FACTS_TO_EXPLAIN.find(({ id }) => id === first);
      return t(second === 'trauma' ? 'lack_trauma' : 'lack_fact', { fact: fact?.text[locale] ?? first });
    }
    const law = LAWS.find((name) => name === first);
    if (
      part === 'answers' &&
      law &&
      (second === 'act' || second === 'means' || second === 'purpose' || second === 'offence')
    )
      return t('lack_element', {
        law: word(`law.${law}`),
        element: word(`element.${second}`).toLocaleLowerCase(),
      });
    const question = part === 'answers' ? findQuestion(`${first}.${second}`) : undefined;
    return question
      ? t('lack_question', { question: question.text[locale] })
      : t('lack_other', { rule: path });
  };
};
