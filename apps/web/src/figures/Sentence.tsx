import type { Figures } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import { figuresMessages } from './messages.ts';

/** The sentence that is said in public, with its definition at hand. The server words it, so that it is the same everywhere. */
export const Sentence = ({ figures }: { figures: Figures }) => {
  const t = useMessages(figuresMessages);
  const { locale } = useLocale();
  return (
    <section className={classes.sentence}>
      <p>{figures.sentence[locale]}</p>
      <details>
        <summary>{t('definition')}</summary>
        <p>{figures.definition[locale]}</p>
      </details>
    </section>
  );
};
