import {
  IconAffiliate,
  IconArrowsExchange,
  IconBook2,
  IconBriefcase,
  IconChartBar,
  IconCloudUpload,
  IconEraser,
  IconFileExport,
  IconFishHook,
  IconHeartHandshake,
  IconHomeMove,
  IconHourglassHigh,
  IconInbox,
  IconKey,
  IconListCheck,
  IconMessageReport,
  IconScale,
  IconShieldLock,
  IconStack2,
  IconSunHigh,
  IconUrgent,
  IconUserCog,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { shellMessages } from './messages.ts';

type Item = {
  key: keyof (typeof shellMessages)['en'];
  to: string;
  icon: typeof IconUsers;
  /** Shown to those who hold one of these. */
  permission: string;
  /** Second key after "g". */
  letter: string;
};

/** The main navigation in its order; on narrow pages the first four stand in the bottom bar. */
export const NAVIGATION: readonly Item[] = [
  { key: 'today', to: '/', icon: IconSunHigh, permission: 'figures.read', letter: 'd' },
  { key: 'work', to: '/queues', icon: IconStack2, permission: 'report.read', letter: 'q' },
  { key: 'reports', to: '/reports', icon: IconMessageReport, permission: 'report.read', letter: 'r' },
  { key: 'take_in', to: '/take-in', icon: IconInbox, permission: 'report.take_in', letter: 'i' },
  { key: 'cases', to: '/cases', icon: IconBriefcase, permission: 'case.read', letter: 'c' },
  { key: 'matches', to: '/matches', icon: IconArrowsExchange, permission: 'person.judge', letter: 'm' },
  { key: 'persons', to: '/persons', icon: IconUsers, permission: 'person.read', letter: 'p' },
  { key: 'repatriation', to: '/repatriation', icon: IconHomeMove, permission: 'case.list', letter: 'w' },
  { key: 'incidents', to: '/incidents', icon: IconUsersGroup, permission: 'case.list', letter: 'n' },
  { key: 'services', to: '/services', icon: IconHeartHandshake, permission: 'case.list', letter: 'v' },
  { key: 'due', to: '/due', icon: IconHourglassHigh, permission: 'case.list', letter: 'h' },
  { key: 'tasks', to: '/tasks', icon: IconListCheck, permission: 'case.list', letter: 't' },
  {
    key: 'screening',
    to: '/screening',
    icon: IconScale,
    permission: 'case.decide',
    letter: 's',
  },
  { key: 'lures', to: '/lures', icon: IconFishHook, permission: 'lure.take_in', letter: 'u' },
  { key: 'campaigns', to: '/campaigns', icon: IconAffiliate, permission: 'lure.read', letter: 'k' },
  { key: 'drafts', to: '/drafts', icon: IconCloudUpload, permission: 'report.take_in', letter: 'o' },
  { key: 'exports', to: '/exports', icon: IconFileExport, permission: 'export.make', letter: 'e' },
  { key: 'releases', to: '/releases', icon: IconChartBar, permission: 'figures.read', letter: 'f' },
  { key: 'break_glass', to: '/break-glass', icon: IconUrgent, permission: 'case.legal_review', letter: 'b' },
  { key: 'retention', to: '/retention', icon: IconEraser, permission: 'erasure.ask', letter: 'v' },
  { key: 'keys', to: '/keys', icon: IconKey, permission: 'keys.manage', letter: 'y' },
  { key: 'ledger', to: '/ledger', icon: IconBook2, permission: 'ledger.read', letter: 'l' },
  { key: 'access', to: '/access', icon: IconShieldLock, permission: 'access.read', letter: 'x' },
  { key: 'accounts', to: '/accounts', icon: IconUserCog, permission: 'account.manage', letter: 'a' },
];
