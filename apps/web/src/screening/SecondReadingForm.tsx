import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../shell/locale.tsx';
import type { ScreeningDesk } from './desk.ts';
import { worksheetMessages } from './messages.ts';

/** The second reader's own view of a "no", written before the first reader's reasons can be seen. */
export const SecondReadingForm = ({ desk }: { desk: ScreeningDesk }) => {
  const t = useMessages(worksheetMessages);
  const [agrees, setAgrees] = useState<boolean | null>(null);
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (agrees === null || reasons.trim() === '') return;
    await desk.act({ kind: 'second_read', agrees, reasons: reasons.trim() }, t('second_recorded'));
  };
  return (
    <form onSubmit={submit} className="suar-panel" style={{ padding: 12 }} aria-label={t('second_reading')}>
      <Stack gap="sm">
        <div>
          <h2 style={{ margin: 0, fontSize: 15 }}>{t('second_reading')}</h2>
          <Text size="sm" c="dimmed">
            {t('second_lead')}
          </Text>
        </div>
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
        <Radio.Group
          label={t('second_answer')}
          value={agrees === null ? '' : String(agrees)}
          error={tried && agrees === null ? t('needs_choice') : null}
          onChange={(value) => setAgrees(value === 'true')}
        >
          <Stack gap={4} mt={4}>
            <Radio value="true" label={t('second_agrees')} />
            <Radio value="false" label={t('second_disagrees')} />
          </Stack>
        </Radio.Group>
        <Group justify="flex-end">
          <Button type="submit" loading={desk.busy}>
            {t('second_record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
