import type { Figures } from '@suar/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import type { FiguresSearch } from './figures-search.ts';
import { figuresMessages } from './messages.ts';
import { OUTCOME_ORDER, OUTCOME_PAINT } from './outcomes.ts';

type Tile = { key: string; label: string; value: string; note?: string; link: LinkProps; paint?: string };

/** The figures, each leading to the list that it counts under the same filters. */
export const Tiles = ({ figures, search }: { figures: Figures; search: FiguresSearch }) => {
  const t = useMessages(figuresMessages);
  const format = useFormat();
  const place = search.country ? { country: search.country } : {};
  const tiles: Tile[] = [
    {
      key: 'reports',
      label: t('reports'),
      value: format.number(figures.reports),
      link: { to: '/reports', search: place },
    },
    {
      key: 'persons',
      label: t('persons'),
      value: format.number(figures.persons),
      link: { to: '/persons', search: place },
    },
    { key: 'cases', label: t('cases'), value: format.number(figures.cases), link: { to: '/cases', search } },
    ...OUTCOME_ORDER.map(
      (outcome): Tile => ({
        key: outcome,
        label: t(outcome),
        value: format.number(figures.outcomes[outcome]),
        link: { to: '/cases', search: { ...search, outcome } },
        paint: OUTCOME_PAINT[outcome],
      }),
    ),
    ...(figures.underAppeal > 0
      ? [
          {
            key: 'under_appeal',
            label: t('under_appeal'),
            value: format.number(figures.underAppeal),
            note: t('under_appeal_text'),
            link: { to: '/cases', search: { ...search, flag: 'under_appeal' } } satisfies LinkProps,
          },
        ]
      : []),
    ...(figures.basisWithdrawn > 0
      ? [
          {
            key: 'basis_withdrawn',
            label: t('basis_withdrawn'),
            value: format.number(figures.basisWithdrawn),
            link: { to: '/cases', search: { ...search, flag: 'basis_withdrawn' } } satisfies LinkProps,
          },
        ]
      : []),
    {
      key: 'share',
      label: t('share'),
      value: figures.victimShare === null ? '–' : format.percent(figures.victimShare),
      note: figures.victimShare === null ? t('share_none') : t('share_text'),
      link: { to: '/cases', search: { ...search, outcome: 'victim' } },
    },
  ];
  return (
    <ul className={classes.tiles}>
      {tiles.map(({ key, label, value, note, link, paint }) => (
        <li key={key}>
          <Link {...link} className={classes.tile} aria-label={t('opens', { what: label, count: value })}>
            <span className={classes.tileLabel}>
              {paint && <span className={classes.swatch} style={{ background: paint }} />}
              {label}
            </span>
            <span className={classes.tileValue}>{value}</span>
            {note && <span className={classes.tileNote}>{note}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
};
