import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { SERVICES, type Service, vocabularyMessages, WISHES } from '@suar/core';
import { type FormEvent, useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { caseServiceMessages } from './case-messages.ts';

const NeedForm = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const [service, setService] = useState<Service>('shelter');
  const [wish, setWish] = useState<(typeof WISHES)[number]>('wanted');
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await desk.act(
      { kind: 'need_recorded', needId: crypto.randomUUID(), service, wish, text: text.trim() },
      t('need_saved'),
    );
    if (done) setText('');
  };
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('add_need')}>
      <Stack gap="xs">
        <Group grow gap="xs">
          <NativeSelect
            label={t('service')}
            value={service}
            data={SERVICES.map((value) => ({ value, label: words(`service.${value}`) }))}
            onChange={(event) =>
              setService(SERVICES.find((one) => one === event.currentTarget.value) ?? service)
            }
          />
          <NativeSelect
            label={t('wish')}
            value={wish}
            data={WISHES.map((value) => ({ value, label: words(`wish.${value}`) }))}
            onChange={(event) => setWish(WISHES.find((one) => one === event.currentTarget.value) ?? wish)}
          />
        </Group>
        <Textarea
          label={t('need_text')}
          autosize
          minRows={1}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="default" loading={desk.busy}>
            {t('add_need')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** What the person needs, whether they want it, and what was given. */
export const NeedPanel = ({ desk, onRefer }: { desk: CaseDesk; onRefer: (needId: string) => void }) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const { needs, given } = desk.detail.state.services;
  return (
    <section className="suar-panel service-panel" aria-labelledby="case-needs">
      <h2 id="case-needs">{t('needs')}</h2>
      {needs.length + given.length === 0 && <Text size="sm">{t('needs_none')}</Text>}
      <ul className="service-list">
        {needs.map((need) => (
          <li key={need.id}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {words(`service.${need.service}`)}
              </Text>
              <NativeSelect
                aria-label={`${t('wish')}: ${words(`service.${need.service}`)}`}
                disabled={!desk.mayWork || !desk.allows('need_recorded')}
                value={need.wish}
                data={WISHES.map((value) => ({ value, label: words(`wish.${value}`) }))}
                onChange={(event) => {
                  const wish = WISHES.find((one) => one === event.currentTarget.value);
                  const { id: needId, service, text } = need;
                  if (wish)
                    void desk.act({ kind: 'need_recorded', needId, service, wish, text }, t('need_saved'));
                }}
              />
            </Group>
            {need.text && (
              <Text size="sm" dir="auto">
                {need.text}
              </Text>
            )}
            {desk.mayWork && need.wish !== 'declined' && (
              <Group gap="xs">
                {desk.allows('referred') && (
                  <Button
                    variant="subtle"
                    aria-label={`${t('refer')}: ${words(`service.${need.service}`)}`}
                    onClick={() => onRefer(need.id)}
                  >
                    {t('refer')}
                  </Button>
                )}
                {desk.allows('service_given') && (
                  <Button
                    variant="subtle"
                    aria-label={`${t('mark_given')}: ${words(`service.${need.service}`)}`}
                    onClick={() =>
                      void desk.act(
                        {
                          kind: 'service_given',
                          service: need.service,
                          needId: need.id,
                          providerId: null,
                          on: localDay(new Date()),
                          text: '',
                        },
                        t('was_given'),
                      )
                    }
                  >
                    {t('mark_given')}
                  </Button>
                )}
              </Group>
            )}
          </li>
        ))}
        {given.map((one) => (
          <li key={one.seq}>
            <Text size="sm">
              {t('given_line', { service: words(`service.${one.service}`), on: format.day(one.on) })}
            </Text>
          </li>
        ))}
      </ul>
      {desk.mayWork && desk.allows('need_recorded') && <NeedForm desk={desk} />}
    </section>
  );
};
