import { Text } from '@mantine/core';
import { type AccessMatrix, CASE_STAGES, FIELD_CLASSES, vocabularyMessages } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import classes from './access.module.css';
import { accessMessages } from './messages.ts';

/** The policy in words, each sentence made of the very data that decides. */
export const SentenceList = ({ sentences }: { sentences: AccessMatrix['sentences'] }) => {
  const t = useMessages(accessMessages);
  const words = useMessages(vocabularyMessages);
  const { locale } = useLocale();
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <section aria-labelledby="access-sentences">
      <h2 id="access-sentences" style={{ fontSize: 15, margin: '0 0 6px' }}>
        {t('sentences')}
      </h2>
      <ul className={classes.sentences}>
        {sentences.map(({ name, who, may, of, when, during }) => (
          <li key={name}>
            {t('sentence', {
              who: and.format(who.map((each) => words(`role.${each}`))),
              may: and.format(may.map((each) => t(`may_${each}`))),
              of:
                of.length === FIELD_CLASSES.length
                  ? t('everything')
                  : and.format(of.map((each) => t(`class_${each}`).toLocaleLowerCase(locale))),
              when: or.format(when.map((each) => t(`when_${each}`))),
              during:
                during.length === CASE_STAGES.length
                  ? t('always')
                  : or.format(during.map((each) => t(`during_${each}`))),
            })}
          </li>
        ))}
      </ul>
      <Text size="sm" mt={6}>
        {t('otherwise_denied')}
      </Text>
    </section>
  );
};
