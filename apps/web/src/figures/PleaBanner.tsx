import { IconUrgent } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../shell/locale.tsx';
import classes from './figures.module.css';
import { figuresMessages } from './messages.ts';

/** Pleas for help that nobody has read yet: the one thing on the page in the beacon's colour. */
export const PleaBanner = ({ count }: { count: number }) => {
  const t = useMessages(figuresMessages);
  return (
    <Link to="/reports" search={{ urgent: 'true', status: 'new' }} className={classes.plea}>
      <IconUrgent size={26} stroke={1.6} aria-hidden="true" />
      <span>
        <strong>{t('plea_title', { count })}</strong>
        <span className={classes.pleaText}>{t('plea_text')}</span>
      </span>
      <span className={classes.pleaGo}>{t('plea_open')} →</span>
    </Link>
  );
};
