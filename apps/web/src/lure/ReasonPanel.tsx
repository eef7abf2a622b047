import { Text, UnstyledButton } from '@mantine/core';
import { type Lure, lureVocabulary, type Statement, vocabularyMessages } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import classes from './lure.module.css';
import { lureMessages } from './messages.ts';
import { RiskMeter } from './RiskMeter.tsx';
import { WeighedList } from './WeighedList.tsx';

type Props = {
  lure: Lure;
  statements: readonly Statement[];
  active: string | null;
  onPick: (id: string | null) => void;
};

/** Why the words stand where they do in the list: each sign in a sentence, and where it was read. */
export const ReasonPanel = ({ lure, statements, active, onPick }: Props) => {
  const t = useMessages(lureMessages);
  const word = useMessages(lureVocabulary);
  const known = useMessages(vocabularyMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const lead =
    lure.kind === 'plea'
      ? t(lure.reportId ? 'signs_plea' : 'signs_plea_waits')
      : lure.abstained || lure.risk === null
        ? t(lure.abstention ? `signs_${lure.abstention}` : 'signs_unsure')
        : t('signs_of', { percent: shareOf(lure.risk, format.percent) });
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="signs-title">
      <h2 id="signs-title">{t('signs')}</h2>
      <RiskMeter lure={lure} />
      <p className={classes.lead}>{lead}</p>
      {lure.kindSpan && (
        <p className={classes.lead}>
          {t('kind_by', {
            kind: known(`kind.${lure.kind}`),
            words: lure.text.slice(lure.kindSpan.start, lure.kindSpan.end),
          })}
        </p>
      )}
      {lure.reasons.length === 0 && <Text size="sm">{t('signs_none')}</Text>}
      <ul className={classes.plainList}>
        {lure.reasons.map((reason) => {
          const places = statements.filter(
            (one) => one.field === 'indicator' && one.value.text === reason.code,
          );
          const lit = places.some(({ id }) => id === active);
          // Pressing again goes on to the next place where the sign was read.
          const next = places[(places.findIndex(({ id }) => id === active) + 1) % Math.max(1, places.length)];
          const body = (
            <>
              <Text span fw={600} size="sm">
                {reason.title[locale]}
              </Text>{' '}
              <Text span size="xs" c="dimmed">
                {word(`strength.${reason.strength}`)}
                {reason.strength === 'counter' ? `: ${t('counter')}` : ''}
              </Text>
              <br />
              {reason.description[locale]}
              {!reason.verified && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  ({t('unverified')})
                </Text>
              )}
            </>
          );
          return (
            <li key={reason.code}>
              {next ? (
                <UnstyledButton
                  className={classes.reason}
                  data-strength={reason.strength}
                  data-active={lit || undefined}
                  title={t('show_sign')}
                  onClick={() => onPick(next.id)}
                >
                  {body}
                </UnstyledButton>
              ) : (
                <div className={classes.reason} data-strength={reason.strength}>
                  {body}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {lure.weighed.length > 0 && <WeighedList weighed={lure.weighed} />}
    </section>
  );
};

/** Neither none nor all: the reader is never that sure. */
const shareOf = (risk: number, percent: (fraction: number) => string): string =>
  risk < 0.01 ? `< ${percent(0.01)}` : risk > 0.99 ? `> ${percent(0.99)}` : percent(risk);
