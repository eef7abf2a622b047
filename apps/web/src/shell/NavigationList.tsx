import { Link } from '@tanstack/react-router';
import classes from './layout.module.css';
import { useMessages } from './locale.tsx';
import { shellMessages } from './messages.ts';
import type { NAVIGATION } from './navigation.ts';

type Props = { items: readonly (typeof NAVIGATION)[number][]; onGo?: () => void };

/** The main navigation as a list of links. */
export const NavigationList = ({ items, onGo }: Props) => {
  const t = useMessages(shellMessages);
  return (
    <ul className={classes.list}>
      {items.map(({ key, to, icon: Icon }) => (
        <li key={key}>
          <Link
            to={to}
            activeOptions={{ exact: to === '/' }}
            className={classes.item}
            {...(onGo ? { onClick: onGo } : {})}
          >
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            {t(key)}
          </Link>
        </li>
      ))}
    </ul>
  );
};
