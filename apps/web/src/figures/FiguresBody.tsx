import { Skeleton } from '@mantine/core';
import { type Figures, StandardOfProof, screeningMessages } from '@suar/core';
import { lazy, Suspense } from 'react';
import type { z } from 'zod';
import { DueNow } from '../clock/DueNow.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { CountBars } from './CountBars.tsx';
import classes from './figures.module.css';
import type { FiguresSearch } from './figures-search.ts';
import { MonthBars } from './MonthBars.tsx';
import { figuresMessages } from './messages.ts';
import { PleaBanner } from './PleaBanner.tsx';
import { Sentence } from './Sentence.tsx';
import { Tiles } from './Tiles.tsx';

const RouteMap = lazy(() => import('./RouteMap.tsx').then((module) => ({ default: module.RouteMap })));

const isStandard = (key: string): key is z.infer<typeof StandardOfProof> =>
  StandardOfProof.options.some((known) => known === key);

type Props = { figures: Figures; search: FiguresSearch; tables: boolean };

/** All that the dashboard tells, in the order in which it matters. */
export const FiguresBody = ({ figures, search, tables }: Props) => {
  const t = useMessages(figuresMessages);
  const format = useFormat();
  const mayReadCases = useMay('case.read');
  const mayOpenReports = useMay('report.read');
  const countryName = (key: string) => (/^[A-Z]{2}$/.test(key) ? format.country(key) : t('unknown'));
  const sexName = (key: string) =>
    key === 'female' || key === 'male' || key === 'other' ? t(key) : t('unknown');
  const isCountry = (key: string) => /^[A-Z]{2}$/.test(key);
  const standard = useMessages(screeningMessages);
  return (
    <div className={classes.page}>
      {figures.urgentUnread > 0 && mayOpenReports && <PleaBanner count={figures.urgentUnread} />}
      {mayReadCases && <DueNow />}
      <Sentence figures={figures} />
      <Tiles figures={figures} search={search} />
      <MonthBars months={figures.byMonth} search={search} table={tables} />
      <div className={classes.thirds}>
        <CountBars
          title={t('by_country')}
          column={t('country')}
          counts={figures.byCountry}
          name={countryName}
          search={(key) => (isCountry(key) ? { ...search, country: key } : null)}
          table={tables}
        />
        <CountBars
          title={t('by_nationality')}
          column={t('nationality')}
          counts={figures.byNationality}
          name={countryName}
          search={(key) => (isCountry(key) ? { ...search, nationality: key } : null)}
          table={tables}
        />
        <CountBars
          title={t('by_sex')}
          column={t('sex')}
          counts={figures.bySex}
          name={sexName}
          search={(key) =>
            key === 'female' || key === 'male' || key === 'other' || key === 'unknown'
              ? { ...search, sex: key }
              : null
          }
          table={tables}
        />
      </div>
      <div className={classes.thirds}>
        <CountBars
          title={t('by_standard')}
          column={t('standard')}
          counts={figures.byStandard}
          name={(key) => (isStandard(key) ? standard(`standard.${key}`) : t('not_decided'))}
          search={(key) => ({ ...search, standard: isStandard(key) ? key : 'none' })}
          table={tables}
        />
        <CountBars
          title={t('by_decider')}
          column={t('decider')}
          counts={figures.byDecider}
          name={(key) => figures.byDecider.find((one) => one.key === key)?.name ?? t('not_decided')}
          search={(key) => ({ ...search, deciderId: key })}
          table={tables}
        />
      </div>
      <Suspense fallback={<Skeleton height={420} />}>
        <RouteMap routes={figures.routes} search={search} table={tables} />
      </Suspense>
    </div>
  );
};
