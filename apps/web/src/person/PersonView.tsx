import { Alert, Button, Stack, Text } from '@mantine/core';
import { nameLanguage, type Person, vocabularyMessages } from '@suar/core';
import { IconFolderPlus, IconMoodKid } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { HiddenNote } from '../access/HiddenNote.tsx';
import { OpenCaseDialog } from '../case/OpenCaseDialog.tsx';
import { RelationPanel } from '../relation/RelationPanel.tsx';
import { BackLink } from '../shell/common/BackLink.tsx';
import { PageHeader } from '../shell/common/PageHeader.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { StoryPanel } from '../story/StoryPanel.tsx';
import { CandidateView } from './CandidateView.tsx';
import { FiguresWithdrawal } from './FiguresWithdrawal.tsx';
import { JudgeDialog } from './JudgeDialog.tsx';
import { JudgementList } from './JudgementList.tsx';
import { knownMessages } from './known-messages.ts';
import { MergeRequests } from './MergeRequests.tsx';
import { personMessages } from './messages.ts';
import { NameList } from './NameList.tsx';
import { useBirth, usePersonName } from './person-name.ts';
import { SaidTable } from './SaidTable.tsx';
import { useAgeWords } from './use-age.ts';
import { useJudging } from './use-judging.ts';
import { useMergeRequests } from './use-merge-requests.ts';

/** A person with everything that is known, each thing leading back to a report. */
export const PersonView = ({ person }: { person: Person }) => {
  const t = useMessages(personMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const nameOf = usePersonName();
  const birth = useBirth();
  const mayJudge = useMay('person.judge');
  const mayOpen = useMay('case.open');
  const mayWork = useMay('case.work');
  const maySeeLedger = useMay('ledger.read');
  const judging = useJudging();
  const requests = useMergeRequests(judging.ask);
  const k = useMessages(knownMessages);
  const ageWords = useAgeWords();
  const [opening, setOpening] = useState(false);
  const name = nameOf(person);
  useEffect(() => {
    // A link from a report names the candidate to be compared.
    const target = window.location.hash.slice(1);
    if (target.startsWith('candidate-')) document.getElementById(target)?.scrollIntoView();
  }, []);
  const born = birth(person.birth);
  const facts = [
    t('person_number', { number: person.number }),
    words(`subject.${person.role}`),
    ...(person.sex === 'unknown' ? [] : [words(`sex.${person.sex}`)]),
    ...(born ? [`${t('column_birth')} ${born}`] : []),
    ...(person.age ? [ageWords(person.age)] : []),
    ...(person.nationality ? [format.country(person.nationality)] : []),
    ...(person.country ? [`${t('column_country')} ${format.country(person.country)}`] : []),
  ];
  const candidates = [...person.candidates].sort((a, b) => b.explanation.weight - a.explanation.weight);
  return (
    <>
      <PageHeader
        title={name}
        titleLanguage={nameLanguage(name)}
        windowTitle={t('person_number', { number: person.number })}
        before={<BackLink to="/persons" label={t('back')} />}
        lead={[
          ...facts,
          ...(person.otherNames.length > 0 ? [t('also', { names: person.otherNames.join(', ') })] : []),
        ].join(' · ')}
        actions={
          person.caseId ? (
            <Link to="/cases/$id" params={{ id: person.caseId }}>
              {t('case_number', { number: person.caseNumber })}
            </Link>
          ) : (
            mayOpen &&
            person.role !== 'suspect' && (
              <Button
                leftSection={<IconFolderPlus size={14} aria-hidden="true" />}
                onClick={() => setOpening(true)}
              >
                {t('open_case')}
              </Button>
            )
          )
        }
      />
      <HiddenNote hidden={person.hidden} />
      <Stack gap="md">
        {person.age?.perhapsChild && (
          <Alert
            color="beacon"
            variant="outline"
            icon={<IconMoodKid aria-hidden="true" />}
            title={k('perhaps_child')}
          >
            {k('perhaps_child_text')}
          </Alert>
        )}
        <MergeRequests
          requests={person.mergeRequests}
          mayJudge={mayJudge}
          onConfirm={requests.confirm}
          onWithdraw={(request) => void requests.withdraw(request)}
        />
        <NameList names={person.names} />
        <SaidTable person={person} />
        <StoryPanel personId={person.id} />
        <RelationPanel personId={person.id} name={name} />
        <section aria-label={t('candidates')}>
          <h2 style={{ margin: '0 0 6px', fontSize: 15 }}>{t('candidates')}</h2>
          {candidates.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('no_candidates')}
            </Text>
          )}
          <Stack gap="sm">
            {candidates.map((candidate) => (
              <CandidateView
                key={candidate.person.id}
                candidate={candidate}
                left={name}
                right={nameOf(candidate.person)}
                mayJudge={mayJudge}
                onAsk={(verdict) =>
                  judging.ask(
                    {
                      personA: person.id,
                      personB: candidate.person.id,
                      left: name,
                      right: nameOf(candidate.person),
                      weight: candidate.explanation.weight,
                      crossRole: candidate.explanation.crossRole,
                    },
                    verdict,
                  )
                }
                onUndo={(id) => void judging.takeBack(id)}
              />
            ))}
          </Stack>
        </section>
        <JudgementList person={person} mayJudge={mayJudge} onUndo={(id) => void judging.takeBack(id)} />
        {mayWork && person.role !== 'suspect' && <FiguresWithdrawal personId={person.id} />}
        {maySeeLedger && (
          <Link to="/ledger" search={{ personId: person.id }}>
            {t('who_looked')}
          </Link>
        )}
      </Stack>
      {judging.asking && (
        <JudgeDialog
          verdict={judging.asking.verdict}
          left={judging.asking.pair.left}
          right={judging.asking.pair.right}
          crossRole={judging.asking.pair.crossRole}
          busy={judging.busy}
          onJudge={(reason) => void judging.record(reason)}
          onClose={judging.close}
        />
      )}
      {opening && (
        <OpenCaseDialog
          persons={[{ personId: person.id, name }]}
          country={person.country}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  );
};
