import { Badge, Button, Group, Text } from '@mantine/core';
import { isEnded, vocabularyMessages } from '@suar/core';
import { useState } from 'react';
import { localDay } from '../case/task-groups.ts';
import type { CaseDesk } from '../case/use-case-desk.ts';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useProviders } from './api.ts';
import { ConsentForm } from './ConsentForm.tsx';
import { caseServiceMessages } from './case-messages.ts';

/** What the person agreed to be told to whom; it can be withdrawn at any time. */
export const ConsentPanel = ({ desk }: { desk: CaseDesk }) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const providers = useProviders();
  const [adding, setAdding] = useState(false);
  const { consents, referrals } = desk.detail.state.services;
  const nameOf = (id: string) => providers.data?.find((one) => one.id === id)?.name ?? '–';
  return (
    <section className="suar-panel service-panel" aria-labelledby="case-consent">
      <h2 id="case-consent">{t('consent')}</h2>
      {consents.length === 0 && <Text size="sm">{t('consent_none')}</Text>}
      <ul className="service-list">
        {consents.map((consent) => {
          const held = referrals.filter(
            (one) => one.consentId === consent.id && one.sheet.length > 0 && !isEnded(one),
          ).length;
          return (
            <li key={consent.id}>
              <Text size="sm" fw={600}>
                {t('consent_line', {
                  by: consent.giver || words(`consentGiver.${consent.givenBy}`),
                  given: words(`consentForm.${consent.given}`),
                  on: format.day(consent.on),
                  version: consent.formVersion,
                  language: format.language(consent.language),
                })}
              </Text>
              {consent.withdrawn ? (
                <Badge variant="outline" color="red">
                  {t('consent_withdrawn', { day: format.day(consent.withdrawn.on) })}
                </Badge>
              ) : (
                consent.until && (
                  <Text size="xs">{t('consent_until', { day: format.day(consent.until) })}</Text>
                )
              )}
              {consent.scopes.map((scope) => (
                <Text key={scope.providerId} size="sm" dir="auto">
                  {nameOf(scope.providerId)}:{' '}
                  {scope.services.map((one) => words(`service.${one}`)).join(', ')}
                  {' · '}
                  {scope.classes.map((one) => words(`dataClass.${one}`)).join(', ')}
                </Text>
              ))}
              {consent.text && (
                <Text size="xs" c="dimmed" dir="auto">
                  {consent.text}
                </Text>
              )}
              {consent.withdrawn && held > 0 && (
                <Text size="sm" fw={600} role="alert">
                  {t('withdrawn_tell', { count: held })}
                </Text>
              )}
              {!consent.withdrawn && desk.mayWork && desk.allows('consent_withdrawn') && (
                <Button
                  variant="subtle"
                  color="red"
                  onClick={() =>
                    void desk.act(
                      {
                        kind: 'consent_withdrawn',
                        consentId: consent.id,
                        on: localDay(new Date()),
                        text: '',
                      },
                      t('withdrawn'),
                    )
                  }
                >
                  {t('withdraw')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {desk.mayWork &&
        desk.allows('consent_given') &&
        (adding ? (
          <ConsentForm desk={desk} onDone={() => setAdding(false)} />
        ) : (
          <Group>
            <Button variant="default" onClick={() => setAdding(true)}>
              {t('add_consent')}
            </Button>
          </Group>
        ))}
    </section>
  );
};
