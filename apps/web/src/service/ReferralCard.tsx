import { Button, Group, NativeSelect, PasswordInput, Text, TextInput } from '@mantine/core';
import {
  awaitsAnswer,
  type CaseActionInput,
  consentLack,
  isEnded,
  type Provider,
  REFERRAL_RESULTS,
  type Referral,
  vocabularyMessages,
} from '@suar/core';
import { IconFileTypePdf, IconLock } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { LevelMark } from '../clock/LevelMark.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useDownload } from '../shell/common/use-download.tsx';
import { downloadFile } from '../shell/download.ts';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useMay } from '../shell/session.ts';
import { caseServiceMessages } from './case-messages.ts';

interface ReferralCardProps {
  desk: CaseDesk;
  referral: Referral;
  provider: Provider | undefined;
}

/** One referral: how it stands, its sheet, and what can come of it. */
export const ReferralCard = ({ desk, referral, provider }: ReferralCardProps) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const [text, setText] = useState('');
  const [lacking, setLacking] = useState(false);
  const [result, setResult] = useState<(typeof REFERRAL_RESULTS)[number]>('given');
  const today = localDay(new Date());
  const act = async (action: CaseActionInput, needsText = false) => {
    setLacking(needsText && text.trim() === '');
    if (needsText && text.trim() === '') return;
    if (await desk.act(action, t('recorded'))) setText('');
  };
  const on = { referralId: referral.id, on: today, text: text.trim() };
  const answer = (given: 'accepted' | 'refused' | 'more_asked') =>
    void act({ kind: 'referral_answered', answer: given, ...on }, given !== 'accepted');
  const due = desk.detail.clocks.find(({ ref }) => ref === referral.id);
  const stopped =
    referral.consentId !== null && consentLack(desk.detail.state.services, referral, today) !== null;
  return (
    <li>
      <Text size="sm" fw={600} dir="auto">
        {t('referral_line', {
          service: words(`service.${referral.service}`),
          name: provider?.name ?? '–',
        })}
        {referral.placeKind && ` · ${words(`placeKind.${referral.placeKind}`)}`}
      </Text>
      <Text size="sm">
        {t('since', { status: words(`referral.${referral.status}`), day: format.day(referral.since) })}
        {referral.result && ` · ${words(`referralResult.${referral.result}`)}`}
      </Text>
      {due && (
        <Group gap="xs">
          <LevelMark level={due.level} />
          <Text size="sm">{t('answer_due', { when: format.dateTime(due.dueAt, desk.detail.zone) })}</Text>
        </Group>
      )}
      {referral.told && (
        <Text size="sm" dir="auto">
          {referral.told}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('told_fields', {
          fields: referral.sheet.map(({ field }) => words(`sheetField.${field}`)).join(', ') || '–',
        })}
      </Text>
      <SheetButtons desk={desk} referral={referral} stopped={stopped} hasKey={Boolean(provider?.recipient)} />
      {desk.mayWork && !isEnded(referral) && (
        <>
          <TextInput
            label={t('reason')}
            maxLength={4000}
            value={text}
            error={lacking ? t('reason_needed') : null}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group gap="xs" mt={6}>
            {awaitsAnswer(referral) && (
              <>
                <Button variant="default" loading={desk.busy} onClick={() => answer('accepted')}>
                  {t('accepted')}
                </Button>
                <Button variant="default" loading={desk.busy} onClick={() => answer('refused')}>
                  {t('refused')}
                </Button>
                <Button variant="default" loading={desk.busy} onClick={() => answer('more_asked')}>
                  {t('more_asked')}
                </Button>
              </>
            )}
            {referral.status === 'accepted' && (
              <>
                <NativeSelect
                  aria-label={t('result')}
                  value={result}
                  data={REFERRAL_RESULTS.map((value) => ({ value, label: words(`referralResult.${value}`) }))}
                  onChange={(event) =>
                    setResult(REFERRAL_RESULTS.find((one) => one === event.currentTarget.value) ?? result)
                  }
                />
                <Button
                  variant="default"
                  loading={desk.busy}
                  onClick={() => void act({ kind: 'referral_completed', result, ...on })}
                >
                  {t('complete')}
                </Button>
              </>
            )}
            <Button
              variant="subtle"
              color="red"
              loading={desk.busy}
              onClick={() => void act({ kind: 'referral_recalled', ...on }, true)}
            >
              {t('recall')}
            </Button>
          </Group>
        </>
      )}
    </li>
  );
};

interface SheetButtonsProps {
  desk: CaseDesk;
  referral: Referral;
  stopped: boolean;
  hasKey: boolean;
}

/** The sheet as a print or a sealed file; once the consent fell, the notice that says so. */
const SheetButtons = ({ desk, referral, stopped, hasKey }: SheetButtonsProps) => {
  const t = useMessages(caseServiceMessages);
  const { locale } = useLocale();
  const tellFailure = useTellFailure();
  const mayExport = useMay('export.make');
  const [asking, setAsking] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const path = `/cases/${desk.detail.line.id}/referrals/${referral.id}/sheet`;
  const print = useDownload();
  const sheet = useMutation({
    mutationFn: () =>
      downloadFile(path, {}, 'suar-referral.json.age', {
        format: 'json',
        locale,
        ...(hasKey ? {} : { passphrase }),
      }),
    onError: tellFailure,
    onSuccess: () => setAsking(false),
  });
  if (!mayExport) return null;
  return (
    <>
      {print.dialog}
      <Group gap="xs" my={4}>
        <Button
          variant="default"
          loading={print.busy}
          leftSection={<IconFileTypePdf size={14} aria-hidden="true" />}
          onClick={() =>
            print.begin({ path, fileName: 'suar-referral.pdf', body: { format: 'pdf', locale } })
          }
        >
          {t(stopped || referral.status === 'recalled' ? 'notice' : 'sheet_pdf')}
        </Button>
        <Button
          variant="default"
          loading={sheet.isPending}
          leftSection={<IconLock size={14} aria-hidden="true" />}
          onClick={() => (hasKey || (asking && passphrase.length >= 12) ? sheet.mutate() : setAsking(true))}
        >
          {t('sheet_json')}
        </Button>
      </Group>
      {asking && !hasKey && (
        <PasswordInput
          label={t('passphrase')}
          description={t('passphrase_lead')}
          value={passphrase}
          autoComplete="new-password"
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
      )}
    </>
  );
};
