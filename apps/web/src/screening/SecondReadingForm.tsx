import { Textarea } from '@mantine/core';
import { FINDINGS, type Finding, screeningMessages } from '@suar/core';
import { useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import { ActForm, Choice } from './ActForm.tsx';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';

/** The second reader's own finding, written before anything of the first can be seen. */
export const SecondReadingForm = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(worksheetMessages);
  const own = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const [finding, setFinding] = useState<Finding | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (!finding || reasons.trim() === '') return;
    await desk.act({ kind: 'second_read', finding, reasons: reasons.trim() }, t('second_recorded'));
  };
  return (
    <ActForm
      title={t('second_reading')}
      lead={t('second_lead')}
      submit={t('second_record')}
      busy={desk.busy}
      onSubmit={() => void submit()}
    >
      <Textarea
        label={t('second_reasons')}
        required
        autosize
        minRows={4}
        maxLength={20_000}
        value={reasons}
        error={tried && reasons.trim() === '' ? t('reasons_needed') : null}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
      <Choice
        label={own('own_finding')}
        codes={FINDINGS}
        word={(code) => word(`finding.${code}`)}
        value={finding}
        error={tried && !finding ? t('needs_choice') : null}
        onChange={setFinding}
      />
    </ActForm>
  );
};
