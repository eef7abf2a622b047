import { IconAlertTriangle, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../shell/locale.tsx';
import classes from './drafts.module.css';
import { draftMessages } from './messages.ts';
import { isPending } from './outbox.ts';
import { useDrafts, useReached } from './use-drafts.ts';

/** Says in the frame of every page what has not been sent yet, and leads to it; says nothing when all is well. */
export const DraftIndicator = () => {
  const t = useMessages(draftMessages);
  const { drafts } = useDrafts();
  const reached = useReached();
  const pending = drafts.filter(isPending);
  const waiting = pending.filter(({ state }) => state === 'waiting').length;
  const attention = pending.length - waiting;
  const words = [
    ...(reached ? [] : [t('no_connection')]),
    ...(attention > 0 ? [t('attention_count', { count: attention })] : []),
    ...(waiting > 0 ? [t('waiting_count', { count: waiting })] : []),
  ];
  const Icon = attention > 0 ? IconAlertTriangle : reached ? IconCloudUpload : IconCloudOff;
  return (
    <div role="status" className={classes.status}>
      {words.length > 0 && (
        <Link to="/drafts" className={classes.indicator} data-attention={attention > 0 || undefined}>
          <Icon size={18} stroke={1.6} aria-hidden="true" />
          <span>{words.join(' · ')}</span>
        </Link>
      )}
    </div>
  );
};
