import { workMessages } from '../queue/messages.ts';
import { useMessages } from '../shell/locale.tsx';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { commentMessages } from './comment-messages.ts';
import { caseMessages } from './messages.ts';
import type { CaseDesk } from './use-case-desk.ts';

const focus = (selector: string): void => document.querySelector<HTMLElement>(`main ${selector}`)?.focus();

/** The keys of a case's work: whose it is, a new task, a comment. */
export const useCaseKeys = (desk: CaseDesk, open: (tab: 'work') => void): void => {
  const t = useMessages(caseMessages);
  const work = useMessages(workMessages);
  const comments = useMessages(commentMessages);
  const { me, detail } = desk;
  const mayAssign = desk.mayWork && desk.allows('assigned');
  const inWork = (selector: string) => {
    open('work');
    // The fields are drawn with the tab.
    setTimeout(() => focus(selector), 60);
  };
  useShortcuts(t('title', { number: detail.line.number }), [
    ...(mayAssign
      ? [
          { keys: 'a', label: work('assign'), run: () => focus('[data-assignee]') },
          {
            keys: 'e',
            label: work('take'),
            run: () => me && void desk.act({ kind: 'assigned', assigneeId: me }, t('saved')),
          },
          {
            keys: 'b',
            label: work('give_back'),
            run: () => void desk.act({ kind: 'assigned', assigneeId: null }, t('saved')),
          },
        ]
      : []),
    ...(desk.mayWork && desk.allows('task_added')
      ? [{ keys: 't', label: t('task_add'), run: () => inWork('[data-task]') }]
      : []),
    ...(desk.mayWork && desk.allows('commented')
      ? [{ keys: 'c', label: comments('shortcut'), run: () => inWork('[data-comment]') }]
      : []),
  ]);
};
