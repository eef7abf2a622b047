import { Button, Group, Text } from '@mantine/core';
import type { Report, SubjectRole } from '@suar/core';
import { IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { z } from 'zod';
import { HiddenNote } from '../access/HiddenNote.tsx';
import { OpenCaseDialog } from '../case/OpenCaseDialog.tsx';
import { ErasedNotice } from '../erasure/ErasedNotice.tsx';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { useShortcuts } from '../shell/shortcuts.tsx';
import { AddStatementDialog } from './AddStatementDialog.tsx';
import { reportMessages } from './messages.ts';
import { OriginalPanel } from './OriginalPanel.tsx';
import { PleaBanner } from './PleaBanner.tsx';
import { PossibleMatches } from './PossibleMatches.tsx';
import { ReportHeader } from './ReportHeader.tsx';
import { ReportText } from './ReportText.tsx';
import classes from './report-page.module.css';
import { SubjectPanel } from './SubjectPanel.tsx';
import type { SelectedWords } from './selection.ts';
import { useReportDesk } from './use-report-desk.ts';

/** The desk over one report, side by side; phones get the words above the statements. */
export const ReportDesk = ({ report }: { report: Report }) => {
  const t = useMessages(reportMessages);
  const mayOpen = useMay('case.open');
  const { groups, shown, current, does, act, add, move, busy, mayJudge } = useReportDesk(report);
  // A link from a person's story names the words by their place, never by what they say.
  const linked = /^at-(\d+)$/.exec(useLocation({ select: (location) => location.hash }));
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  const [adding, setAdding] = useState<{ words: SelectedWords | null } | null>(null);
  const [opening, setOpening] = useState(false);

  const onCurrent = (run: (id: string) => void) => () => {
    if (current && mayJudge) run(current.id);
  };
  useShortcuts(t('statements'), [
    { keys: 'j', label: t('key_next'), run: () => move(1) },
    { keys: 'k', label: t('key_previous'), run: () => move(-1) },
    { keys: 'ArrowDown', label: t('key_next'), run: () => move(1) },
    { keys: 'ArrowUp', label: t('key_previous'), run: () => move(-1) },
    { keys: 'a', label: t('key_accept'), run: onCurrent((id) => does.judge([id], 'accept')) },
    { keys: 'c', label: t('key_correct'), run: onCurrent((id) => does.edit(id)) },
    { keys: 'r', label: t('key_reject'), run: onCurrent((id) => does.judge([id], 'reject')) },
    { keys: 'u', label: t('key_undo'), run: onCurrent((id) => does.judge([id], 'propose')) },
  ]);

  const mark = (urgent: boolean) =>
    act({ deed: 'change', change: { urgent } }, t(urgent ? 'marked_urgent' : 'unmarked_urgent'), {
      deed: 'change',
      change: { urgent: !urgent },
    });
  const setStatus = (status: Report['status']) =>
    act({ deed: 'change', change: { status } }, t('status_set'), {
      deed: 'change',
      change: { status: report.status },
    });
  const setRole = (subjectId: string, role: z.infer<typeof SubjectRole>) => {
    const before = report.subjects.find((subject) => subject.id === subjectId)?.role ?? role;
    return act({ deed: 'role', subjectId, change: { role } }, t('role_changed'), {
      deed: 'role',
      subjectId,
      change: { role: before },
    });
  };
  const persons = groups
    .filter(({ subject }) => subject.role !== 'suspect')
    .map(({ subject }) => ({
      personId: subject.personId,
      name: subject.name ?? t('subject_unnamed', { ordinal: subject.ordinal }),
    }));
  return (
    <>
      <ReportHeader
        report={report}
        mayJudge={mayJudge}
        onStatus={setStatus}
        onMarkUrgent={() => void mark(true)}
        onOpenCase={mayOpen && persons.length > 0 ? () => setOpening(true) : null}
      />
      <HiddenNote hidden={report.hidden} />
      <ErasedNotice erased={report.erased} />
      <PleaBanner report={report} onUnmark={mayJudge ? () => void mark(false) : null} />
      <div className={classes.sides}>
        <div className={`suar-panel ${classes.words}`}>
          <h2 className={classes.heading}>{t('words')}</h2>
          {report.text.trim() === '' ? (
            <Text size="sm" c="dimmed" p="sm">
              {t('no_text')}
            </Text>
          ) : (
            <ReportText
              report={report}
              statements={shown}
              active={does.active}
              place={linked ? Number(linked[1]) : null}
              onPick={does.pick}
              onSelect={setSelected}
            />
          )}
        </div>
        <div className={classes.list}>
          <div>
            <h2 className={classes.heading} style={{ padding: '4px 0 0' }}>
              {t('statements')}
            </h2>
            <Text size="sm" c="dimmed">
              {shown.length === 0 ? t('no_statements') : t('statements_lead')}
            </Text>
          </div>
          {groups.map((group) => (
            <SubjectPanel key={group.subject.id} group={group} does={does} onRole={setRole} />
          ))}
          {mayJudge && (
            <Group gap="xs">
              <Button
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden="true" />}
                onClick={() => setAdding({ words: null })}
                disabled={report.subjects.length === 0}
              >
                {t('add_statement')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconUserPlus size={14} aria-hidden="true" />}
                onClick={() =>
                  void act({ deed: 'add_subject', role: 'person_at_risk' }, t('subject_added'), null)
                }
              >
                {t('add_subject')}
              </Button>
            </Group>
          )}
          <PossibleMatches report={report} />
          <OriginalPanel report={report} />
        </div>
      </div>
      {selected && mayJudge && report.subjects.length > 0 && !adding && (
        <Button
          className={classes.adder}
          style={{
            top: Math.max(70, selected.box.top - 38),
            insetInlineStart: Math.max(8, selected.box.left),
          }}
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setAdding({ words: selected })}
        >
          {t('add_from_selection')}
        </Button>
      )}
      {adding && (
        <AddStatementDialog
          report={report}
          words={adding.words}
          busy={busy}
          onAdd={(statement) =>
            void add(statement).then((added) => {
              if (!added) return;
              setAdding(null);
              setSelected(null);
            })
          }
          onClose={() => setAdding(null)}
        />
      )}
      {opening && (
        <OpenCaseDialog persons={persons} country={report.country} onClose={() => setOpening(false)} />
      )}
    </>
  );
};
