import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { LanguageSwitch } from '../account/LanguageSwitch.tsx';
import { useMessages } from '../shell/locale.tsx';
import { publicMessages } from './public-messages.ts';
import classes from './release.module.css';

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** The frame of the pages that anybody may read: no account, no menu of the office. */
export const PublicFrame = ({ title, lead, children }: Props) => {
  const t = useMessages(publicMessages);
  useEffect(() => {
    document.title = `${title} · Suar`;
  }, [title]);
  return (
    <div className={classes.public}>
      <header className={classes.top}>
        <Link to="/public" className={classes.brand}>
          <img src="/suar.svg" width={28} height={28} alt="" />
          <span>Suar</span>
        </Link>
        <nav className={classes.links} aria-label={t('title')}>
          <Link to="/public">{t('all')}</Link>
          <Link to="/public/proof">{t('proof')}</Link>
        </nav>
        <LanguageSwitch />
      </header>
      <main className={classes.stack}>
        <div>
          <h1 style={{ margin: 0, fontSize: 24 }}>{title}</h1>
          {lead && <p className={classes.quiet}>{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  );
};
