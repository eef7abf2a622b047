import { Alert, List, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { ActForm } from './ActForm.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';
import { useCited } from './use-cited.ts';

/** Which cited statements were withdrawn since, and, for a decision that protects, the word that it stands on the rest. */
export const BasisPanel = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(decisionMessages);
  const common = useMessages(worksheetMessages);
  const cited = useCited(desk.detail);
  const mayDecide = useMay('case.decide');
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const { state, facts } = desk.detail;
  const open = facts.withdrawn.filter((id) => !state.standsDespite.includes(id));
  if (open.length === 0) {
    return state.standsDespite.length > 0 ? (
      <Text size="sm">{t('stands_despite', { count: state.standsDespite.length })}</Text>
    ) : null;
  }
  const submit = async () => {
    setTried(true);
    if (reasons.trim() === '') return;
    await desk.act(
      { kind: 'basis_reviewed', statementIds: open, reasons: reasons.trim() },
      t('basis_recorded'),
    );
  };
  return (
    <>
      <Alert
        color="red"
        variant="outline"
        icon={<IconAlertTriangle aria-hidden="true" />}
        title={t('basis_title', { count: open.length })}
      >
        <List size="sm">
          {open.map((id) => {
            return (
              <List.Item key={id}>
                <span dir="auto">{cited(id, true) ?? t('basis_gone')}</span>
              </List.Item>
            );
          })}
        </List>
        <Text size="sm">{t('basis_open')}</Text>
        {state.decision?.finding === 'not_victim' && <Text size="sm">{t('basis_no')}</Text>}
      </Alert>
      {state.decision?.finding === 'victim' && mayDecide && desk.allows('basis_reviewed') && (
        <ActForm
          title={t('basis_form')}
          submit={t('basis_record')}
          busy={desk.busy}
          onSubmit={() => void submit()}
        >
          <Textarea
            label={t('basis_reasons')}
            required
            autosize
            minRows={2}
            maxLength={20_000}
            value={reasons}
            error={tried && reasons.trim() === '' ? common('reasons_needed') : null}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
        </ActForm>
      )}
    </>
  );
};
