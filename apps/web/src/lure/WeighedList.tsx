import { type Lure, vocabularyMessages } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import classes from './lure.module.css';
import { lureMessages } from './messages.ts';

type Weight = Lure['weighed'][number];

/** All that moved the figure, as bars from the middle: the weightiest first. */
export const WeighedList = ({ weighed }: { weighed: readonly Weight[] }) => {
  const t = useMessages(lureMessages);
  const name = useWeightName();
  const reach = Math.max(...weighed.map(({ logOdds }) => Math.abs(logOdds)));
  return (
    <details className={classes.weighed}>
      <summary>{t('weighed')}</summary>
      <p className={classes.lead}>{t('weighed_lead')}</p>
      <ul className={classes.plainList}>
        {weighed.map((weight) => {
          const share = (50 * Math.abs(weight.logOdds)) / reach;
          const side = weight.logOdds > 0 ? 'for' : 'against';
          return (
            <li key={`${weight.source} ${weight.text}`}>
              <span>{name(weight)}</span>
              <svg
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                role="img"
                aria-label={t(`weighed_${side}`)}
              >
                <rect
                  x={side === 'for' ? 50 : 50 - share}
                  y="1"
                  width={share}
                  height="8"
                  className={classes.weighedBar}
                  data-side={side}
                />
                <line x1="50" x2="50" y1="0" y2="10" className={classes.weighedMiddle} />
              </svg>
            </li>
          );
        })}
      </ul>
    </details>
  );
};

const useWeightName = (): ((weight: Weight) => string) => {
  const t = useMessages(lureMessages);
  const word = useMessages(vocabularyMessages);
  const { locale } = useLocale();
  const known = (key: string, otherwise: string): string =>
    key in vocabularyMessages.en ? word(key as keyof typeof vocabularyMessages.en) : otherwise;
  return ({ source, text, title }) => {
    switch (source) {
      case 'kind':
        return t('weighed_kind', { kind: known(`kind.${text}`, text) });
      case 'indicator': {
        const shown = title?.[locale] ?? text;
        if (text.endsWith(' negated')) return t('weighed_negated', { title: shown });
        return text.endsWith(' reported') ? t('weighed_reported', { title: shown }) : shown;
      }
      case 'finding':
        return t('weighed_finding', { field: known(`field.${text === 'role' ? 'occupation' : text}`, text) });
      case 'word':
        return t('weighed_word', { word: text });
    }
  };
};
