import { Anchor, Text } from '@mantine/core';
import { identifierText, type Lure, lureVocabulary, vocabularyMessages } from '@suar/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { BackLink } from '../shell/common/BackLink.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { CampaignBox } from './CampaignBox.tsx';
import { LureActions } from './LureActions.tsx';
import { LureText } from './LureText.tsx';
import classes from './lure.module.css';
import { lureStatements } from './lure-statements.ts';
import { lureMessages } from './messages.ts';
import { NamedByPanel } from './NamedByPanel.tsx';
import { ReasonPanel } from './ReasonPanel.tsx';

const isAddress = (source: string): boolean => /^https?:\/\/\S+$/i.test(source);

/** One lure on one desk: words and evidence on one side, what they say and whom they name on the other. */
export const LureView = ({ lure }: { lure: Lure }) => {
  const t = useMessages(lureMessages);
  const words = useMessages(vocabularyMessages);
  const own = useMessages(lureVocabulary);
  const format = useFormat();
  const [active, setActive] = useState<string | null>(null);
  const statements = useMemo(() => lureStatements(lure), [lure]);
  const facts: [string, React.ReactNode][] = [
    [
      t('seen'),
      <>
        {lure.seenAt.slice(0, 10) === lure.lastSeenAt.slice(0, 10)
          ? format.day(lure.seenAt)
          : t('seen_span', { from: format.day(lure.seenAt), to: format.day(lure.lastSeenAt) })}
        {lure.timesSeen > 1 && `, ${t('seen_times', { count: lure.timesSeen })}`}
      </>,
    ],
    [t('platform'), own(`platform.${lure.platform}`)],
    ...(lure.source && lure.platform !== 'report'
      ? [[t('source'), <Source key="source" source={lure.source} />] as [string, React.ReactNode]]
      : []),
    [t('destination'), lure.country ? format.country(lure.country) : t('unknown')],
    [t('language'), lure.language ? format.language(lure.language) : t('unknown')],
    [
      t('taken'),
      lure.takenBy
        ? t('taken_by', { when: format.dateTime(lure.takenAt), name: lure.takenBy })
        : format.dateTime(lure.takenAt),
    ],
  ];
  return (
    <>
      <PageHeader
        title={t('title', { number: lure.number })}
        before={<BackLink to="/lures" label={t('back')} />}
        lead={`${words(`kind.${lure.kind}`)} · ${own(`status.${lure.status}`)}`}
        actions={<LureActions lure={lure} />}
      />
      {lure.kind === 'plea' && <PleaNote lure={lure} />}
      <dl className={`suar-panel ${classes.facts}`}>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.columns}>
        <section className={`suar-panel ${classes.panel}`}>
          <h2>{t('words')}</h2>
          <LureText lure={lure} statements={statements} active={active} onPick={setActive} />
        </section>
        <div className={classes.side}>
          <ReasonPanel lure={lure} statements={statements} active={active} onPick={setActive} />
          <Identifiers lure={lure} />
          <CampaignBox lure={lure} />
          <NamedByPanel namedBy={lure.namedBy} />
        </div>
      </div>
    </>
  );
};

/** An address is shown and never opened from here: whoever runs the page would see who looks. */
const Source = ({ source }: { source: string }) => (
  <span style={{ userSelect: 'all' }}>
    {isAddress(source) ? source.replace(/^https?:\/\//i, '') : source}
  </span>
);

const PleaNote = ({ lure }: { lure: Lure }) => {
  const t = useMessages(lureMessages);
  return (
    <div
      role="note"
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 8,
        padding: '8px 12px',
        marginBottom: 12,
        background: 'var(--suar-plea-ground)',
        border: '1px solid var(--suar-plea-edge)',
        borderRadius: 'var(--mantine-radius-sm)',
      }}
    >
      <IconLifebuoy aria-hidden="true" style={{ color: 'var(--suar-plea-text)' }} />
      <Text size="sm" style={{ flex: '1 1 14rem' }}>
        {t(lure.reportId ? 'signs_plea' : 'signs_plea_waits')}
      </Text>
      {lure.reportId && (
        <Anchor component={Link} to="/reports/$id" params={{ id: lure.reportId } as never}>
          {t('open_report')}
        </Anchor>
      )}
    </div>
  );
};

const Identifiers = ({ lure }: { lure: Lure }) => {
  const t = useMessages(lureMessages);
  const own = useMessages(lureVocabulary);
  return (
    <section className={`suar-panel ${classes.panel}`} aria-labelledby="identifiers-title">
      <h2 id="identifiers-title">{t('identifiers')}</h2>
      <p className={classes.lead}>
        {lure.identifierList.length === 0 ? t('identifiers_none') : t('identifiers_lead')}
      </p>
      <ul className={classes.plainList}>
        {lure.identifierList.map(({ kind, value, lures, campaigns }) => (
          <li key={`${kind} ${value}`} className={classes.identifier}>
            <span>
              <span className={classes.value}>{identifierText({ kind, value })}</span>
              <Text size="xs" c="dimmed">
                {own(`identifier.${kind}`)}
              </Text>
            </span>
            <Text size="xs" ta="end">
              {t('in_lures', { count: lures })}
              {campaigns > 1 && (
                <>
                  <br />
                  {t('in_campaigns', { count: campaigns })}
                </>
              )}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};
