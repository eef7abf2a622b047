import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { PublicRelease } from '@suar/core';
import { useState } from 'react';
import { apiUrl } from '../shell/api.ts';
import { CopyField } from '../shell/common/CopyField.tsx';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { IntervalBars } from './IntervalBars.tsx';
import { publicMessages } from './public-messages.ts';
import { figuresOf } from './read-table.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

const FILES = ['csv', 'xlsx', 'json'] as const;
const isTime = (column: string | undefined): boolean =>
  column === 'year' || column === 'quarter' || column === 'month';

/** Any table of a release, as a picture or as figures, to take along as a file or an embedded picture. */
export const TablePicker = ({ release }: { release: PublicRelease }) => {
  const t = useMessages(publicMessages);
  const { locale } = useLocale();
  const words = useTableWords();
  const [chosen, setChosen] = useState(0);
  const [asTable, setAsTable] = useState(false);
  const table = release.tables[chosen] ?? release.tables[0];
  if (!table) return null;
  const picture = `${window.location.origin}${apiUrl(`/public/releases/${release.id}/picture.svg`, { table: chosen, locale })}`;
  const alt = t('picture_of', { table: `${release.title[locale]}, ${words.table(table.columns)}` });
  return (
    <section className={`suar-panel ${classes.panel} ${classes.stack}`}>
      <div className={`${classes.form} ${classes.controls}`}>
        <NativeSelect
          label={t('table')}
          data={release.tables.map(({ columns }, at) => ({ value: String(at), label: words.title(columns) }))}
          value={String(chosen)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
        <SegmentedControl
          aria-label={t('show')}
          style={{ alignSelf: 'end' }}
          data={[
            { value: 'picture', label: t('as_picture') },
            { value: 'table', label: t('as_table') },
          ]}
          value={asTable ? 'table' : 'picture'}
          onChange={(next) => setAsTable(next === 'table')}
        />
      </div>
      <h2 style={{ margin: 0 }}>{words.title(table.columns)}</h2>
      <IntervalBars
        columns={table.columns}
        figures={figuresOf(release, table)}
        table={asTable}
        ordered={table.columns.length === 1 && isTime(table.columns[0])}
      />
      <div className={`${classes.links} ${classes.controls}`}>
        <span>{t('download')}:</span>
        {FILES.map((kind) => (
          <a key={kind} href={apiUrl(`/public/releases/${release.id}/tables.${kind}`)} download>
            {kind.toUpperCase()}
          </a>
        ))}
      </div>
      <div className={classes.controls}>
        <CopyField
          label={t('embed')}
          value={`<img src="${picture}" alt="${alt.replaceAll('"', '&quot;')}">`}
        />
        <p className={classes.quiet}>{t('embed_text')}</p>
      </div>
    </section>
  );
};
