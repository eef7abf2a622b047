import { Alert, Button, FileButton, Group, Textarea } from '@mantine/core';
import { type FirewallReport, lastFourQuarters, RELEASE_COLUMNS, type ReleaseColumnName } from '@suar/core';
import { useState } from 'react';
import { BackLink } from '../shell/common/BackLink.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useFirewall } from './api.ts';
import { releaseMessages, tableMessages } from './messages.ts';
import { PeriodFields } from './PeriodFields.tsx';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

const EXAMPLE = 'country,sex,count\nKH,female,120\nKH,male,98\nKH,,218';

/** Holds a table that somebody wants to publish as exact counts against everything that is out. */
export const CheckPage = () => {
  const t = useMessages(releaseMessages);
  const shell = useMessages(tableMessages);
  const check = useFirewall();
  const [period, setPeriod] = useState(() => lastFourQuarters(new Date()));
  const [csv, setCsv] = useState('');
  return (
    <>
      <PageHeader
        title={t('check')}
        lead={t('check_lead')}
        before={<BackLink to="/releases" label={t('back')} />}
      />
      <form
        className={classes.stack}
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate({ ...period, csv });
        }}
      >
        <section className={`suar-panel ${classes.panel} ${classes.stack}`}>
          <div className={classes.form}>
            <PeriodFields period={period} onChange={setPeriod} />
          </div>
          <Textarea
            label={t('check_csv')}
            description={t('check_csv_text')}
            placeholder={EXAMPLE}
            required
            autosize
            minRows={6}
            maxRows={16}
            value={csv}
            onChange={(event) => setCsv(event.currentTarget.value)}
          />
          <Group justify="space-between">
            <FileButton
              accept=".csv,text/csv"
              onChange={(file) => {
                file?.text().then(setCsv, () => undefined);
              }}
            >
              {(props) => (
                <Button {...props} variant="default">
                  {t('check_file')}
                </Button>
              )}
            </FileButton>
            <Button type="submit" loading={check.isPending}>
              {t('check_run')}
            </Button>
          </Group>
        </section>
        {check.isError && <ErrorState error={check.error} />}
        {check.data && <Findings report={check.data} total={shell('total')} />}
      </form>
    </>
  );
};

const Findings = ({ report, total }: { report: FirewallReport; total: string }) => {
  const t = useMessages(releaseMessages);
  const format = useFormat();
  const words = useTableWords();
  if (report.safe)
    return (
      <Alert
        color="ink"
        variant="outline"
        role="status"
        title={t('check_safe', { cells: format.number(report.cells) })}
      >
        {t('check_safe_text')}
      </Alert>
    );
  const isColumn = (name: string): name is ReleaseColumnName =>
    RELEASE_COLUMNS.some((known) => known === name);
  return (
    <Alert
      color="red"
      variant="outline"
      role="status"
      title={t('check_found', { count: report.findings.length })}
    >
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {report.findings.map(({ line, kind, cell }) => {
          const where = Object.entries(cell)
            .filter((entry): entry is [ReleaseColumnName, string] => isColumn(entry[0]))
            .map(([name, code]) => words.value(name, code))
            .join(' · ');
          return (
            <li key={`${line} ${kind} ${where}`}>
              {line !== null && <strong>{t('line', { line })}: </strong>}
              {where || total} {t(`kind_${kind}`)}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
};
