import { Alert, Button, Group, List, Radio, Stack, Text, Textarea } from '@mantine/core';
import {
  type CaseActionInput,
  checkAction,
  FINDINGS,
  STANDARDS,
  STANDARDS_OF_PROOF,
  screeningMessages,
} from '@suar/core';
import { IconAlertTriangle, IconUsers } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLocale, useMessages } from '../shell/locale.tsx';
import type { ScreeningDesk } from './desk.ts';
import { useLackWords } from './lack-words.ts';
import { worksheetMessages } from './messages.ts';

type Deciding = Extract<CaseActionInput, { kind: 'decided' }>;
type Draft = Partial<Pick<Deciding, 'finding' | 'standard'>> & { law: string; reasons: string };

/** What this decision still lacks on the worksheet; the same rule as the server's, run in the page. */
const lacking = (desk: ScreeningDesk, draft: Draft): string[] => {
  if (!draft.finding || !draft.standard) return [];
  const action: Deciding = {
    kind: 'decided',
    finding: draft.finding,
    standard: draft.standard,
    law: draft.law,
    reasons: draft.reasons.trim() || '-',
  };
  return checkAction(desk.detail.state, action, desk.me ?? '', desk.detail.facts).map(({ path }) => path);
};

/** Records a finding with its standard of proof, law and reasons. Says beforehand what is lacking and what follows. */
export const DecisionForm = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(worksheetMessages);
  const word = useMessages(screeningMessages);
  const { locale } = useLocale();
  const lackWords = useLackWords();
  const [draft, setDraft] = useState<Draft>({ law: desk.laws[1] ?? 'palermo', reasons: '' });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const lacks = lacking(desk, draft);
  const words = draft.reasons.trim() === '' ? 0 : draft.reasons.trim().split(/\s+/).length;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { finding, standard, law, reasons } = draft;
    if (!finding || !standard || words === 0 || lacks.length > 0) return;
    const message = t(finding === 'not_victim' ? 'decided_waits' : 'decided');
    await desk.act({ kind: 'decided', finding, standard, law, reasons: reasons.trim() }, message);
  };
  const needed = (given: string | undefined) => (tried && !given ? t('needs_choice') : null);
  return (
    <form onSubmit={submit} className="suar-panel" style={{ padding: 12 }} aria-label={t('decision')}>
      <Stack gap="sm">
        <div>
          <h2 style={{ margin: 0, fontSize: 15 }}>{t('decision')}</h2>
          <Text size="sm" c="dimmed">
            {t('decision_lead')}
          </Text>
        </div>
        <Radio.Group
          label={t('finding')}
          value={draft.finding ?? ''}
          error={needed(draft.finding)}
          onChange={(value) => {
            const finding = FINDINGS.find((code) => code === value);
            if (finding) change({ finding });
          }}
        >
          <Stack gap={4} mt={4}>
            {FINDINGS.map((code) => (
              <Radio key={code} value={code} label={word(`finding.${code}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {draft.finding === 'not_victim' && (
          <Alert
            color="beacon"
            variant="outline"
            icon={<IconUsers aria-hidden="true" />}
            title={t('no_waits_title')}
          >
            {t('no_waits')}
          </Alert>
        )}
        <Radio.Group
          label={t('standard')}
          description={t('standard_hint')}
          value={draft.standard ?? ''}
          error={needed(draft.standard)}
          onChange={(value) => {
            const standard = STANDARDS.find((code) => code === value);
            if (standard) change({ standard });
          }}
        >
          <Stack gap={4} mt={4}>
            {STANDARDS.map((code) => (
              <Radio
                key={code}
                value={code}
                label={STANDARDS_OF_PROOF[code].name[locale]}
                description={STANDARDS_OF_PROOF[code].use[locale]}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Radio.Group label={t('law')} value={draft.law} onChange={(law) => change({ law })}>
          <Group gap="md" mt={4}>
            {desk.laws.map((law) => (
              <Radio key={law} value={law} label={word(`law.${law}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t('reasons')}
          description={t('reasons_hint')}
          required
          autosize
          minRows={5}
          maxLength={20_000}
          value={draft.reasons}
          error={tried && words === 0 ? t('reasons_needed') : null}
          onChange={(event) => change({ reasons: event.currentTarget.value })}
        />
        <Text size="xs" c="dimmed">
          {t('reasons_words', { count: words })}
        </Text>
        {lacks.length > 0 && (
          <Alert
            color={tried ? 'red' : 'gray'}
            variant="outline"
            icon={<IconAlertTriangle aria-hidden="true" />}
            title={t('lacks_title')}
            role={tried ? 'alert' : 'note'}
          >
            <List size="sm">
              {lacks.map((path) => (
                <List.Item key={path}>{lackWords(path)}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={desk.busy}>
            {t('record_decision')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
