import { Button, Group, Slider, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { lastFourQuarters, type ReleaseColumnName, USUAL_TABLES } from '@suar/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { BackLink } from '../shell/common/BackLink.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { usePlan, usePreview } from './api.ts';
import { releaseMessages } from './messages.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { planOf, toggleColumn } from './plan-draft.ts';
import classes from './release.module.css';
import { TableChooser } from './TableChooser.tsx';

/** Plans a release, its errors and its cost seen while it is changed; nothing is counted here. */
export const PlanPage = () => {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const plan = usePlan();
  const [title, setTitle] = useState({ id: '', en: '' });
  const [period, setPeriod] = useState(() => lastFourQuarters(new Date()));
  const [tables, setTables] = useState<readonly (readonly ReleaseColumnName[])[]>(USUAL_TABLES);
  const [epsilon, setEpsilon] = useState(1);
  const draft = useMemo(() => planOf({ ...period, tables, epsilon }), [period, tables, epsilon]);
  const [settled] = useDebouncedValue(draft, 350);
  const preview = usePreview(settled);
  const save = async () => {
    if (!draft) return;
    const release = await plan.mutateAsync({ ...draft, title });
    await navigate({ to: '/releases/$id', params: { id: release.id } });
  };
  return (
    <>
      <PageHeader title={t('plan')} before={<BackLink to="/releases" label={t('back')} />} />
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          save().catch(() => undefined);
        }}
      >
        <section className={`suar-panel ${classes.panel} ${classes.form}`}>
          {(['id', 'en'] as const).map((locale) => (
            <TextInput
              key={locale}
              label={t(`title_${locale}`)}
              required
              maxLength={200}
              value={title[locale]}
              onChange={(event) => setTitle({ ...title, [locale]: event.currentTarget.value })}
            />
          ))}
          <PeriodFields period={period} onChange={setPeriod} />
        </section>
        <section className={`suar-panel ${classes.panel}`}>
          <TableChooser tables={tables} onChange={setTables} />
        </section>
        <section className={`suar-panel ${classes.panel}`}>
          <Text fw={600} id="epsilon-label">
            {t('epsilon')}: {format.number(epsilon)}
          </Text>
          <Slider
            thumbProps={{ 'aria-labelledby': 'epsilon-label' }}
            thumbLabel={t('epsilon')}
            min={0.1}
            max={4}
            step={0.1}
            label={null}
            value={epsilon}
            onChange={(next) => setEpsilon(Math.round(next * 10) / 10)}
            my="xs"
          />
          <p className={classes.quiet}>
            {t('epsilon_text', {
              epsilon: format.number(epsilon),
              factor: format.number(Math.round(Math.exp(epsilon) * 10) / 10),
            })}
          </p>
        </section>
        {!draft && <Text size="sm">{t('nothing_chosen')}</Text>}
        {preview.isError && <ErrorState error={preview.error} />}
        {draft && preview.data && !preview.isError && (
          <PreviewTable
            preview={preview.data}
            onLeaveOut={(table, column) =>
              setTables(tables.map((one) => (one.join() === table.join() ? toggleColumn(one, column) : one)))
            }
          />
        )}
        {plan.isError && <ErrorState error={plan.error} />}
        <Group justify="flex-end">
          <Button
            type="submit"
            loading={plan.isPending}
            disabled={!draft || preview.data?.affordable === false}
          >
            {t('save')}
          </Button>
        </Group>
      </form>
    </>
  );
};
