import { Badge, Button, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { getLaw, isLaw, type LawStatus, QUESTIONS, screeningMessages } from '@suar/core';
import { useState } from 'react';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useTellFailure } from '../shell/common/undo-notification.tsx';
import { useFormat } from '../shell/format.ts';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { useMay, useSession } from '../shell/session.ts';
import { ActForm } from './ActForm.tsx';
import { useLaws, useSignLaw } from './api.ts';
import { auditMessages } from './audit-messages.ts';

const SignForm = ({ law, onDone }: { law: LawStatus; onDone: () => void }) => {
  const t = useMessages(auditMessages);
  const tellFailure = useTellFailure();
  const { sign } = useSignLaw();
  const [capacity, setCapacity] = useState('');
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (capacity.trim() === '') return;
    sign.mutate(
      { law: law.id, version: law.version, capacity: capacity.trim(), remark: remark.trim() },
      { onSuccess: onDone, onError: tellFailure },
    );
  };
  return (
    <ActForm
      title={t('law_sign')}
      lead={t('law_sign_lead')}
      submit={t('law_sign')}
      busy={sign.isPending}
      onSubmit={submit}
    >
      <TextInput
        label={t('law_capacity')}
        description={t('law_capacity_hint')}
        required
        maxLength={200}
        value={capacity}
        error={tried && capacity.trim() === '' ? t('needs') : null}
        onChange={(event) => setCapacity(event.currentTarget.value)}
      />
      <TextInput
        label={t('law_remark')}
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
    </ActForm>
  );
};

const LawText = ({ law }: { law: LawStatus }) => {
  const t = useMessages(auditMessages);
  const word = useMessages(screeningMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const maySign = useMay('law.sign');
  const me = useSession().data?.account?.id;
  const tellFailure = useTellFailure();
  const { unsign } = useSignLaw();
  const [signing, setSigning] = useState(false);
  if (!isLaw(law.id)) return null;
  const text = getLaw(law.id);
  const standing = law.signatures.filter((one) => one.version === law.version && one.withdrawnAt === null);
  const others = law.signatures.filter((one) => !standing.includes(one));
  const own = standing.find(({ byId }) => byId === me);
  const line = (one: LawStatus['signatures'][number]) => ({
    name: one.by,
    capacity: one.capacity,
    when: format.dateTime(one.at),
  });
  return (
    <details className="suar-panel worksheet-section" id={`law-${law.id}`}>
      <summary>
        {text.name[locale]}{' '}
        <Badge variant="outline" color={law.signed ? 'ink' : 'gray'} c="var(--mantine-color-text)" ml={6}>
          {law.signed ? t('law_version', { version: law.version }) : word('unverified')}
        </Badge>
      </summary>
      <div className="act-form">
        <Text size="sm">{text.citation[locale]}</Text>
        <Text size="xs" c="dimmed">
          {t('law_version', { version: law.version })}
        </Text>
        {standing.length === 0 && <Text size="sm">{t('law_unsigned')}</Text>}
        {standing.map((one) => (
          <Text key={one.id} size="sm" fw={600}>
            {t('law_signed', line(one))}
            {one.remark && ` · ${one.remark}`}
          </Text>
        ))}
        {others.map((one) => (
          <Text key={one.id} size="xs" c="dimmed">
            {t('law_old', { version: one.version, ...line(one) })}
            {one.withdrawnAt && ` · ${t('law_withdrawn', { when: format.dateTime(one.withdrawnAt) })}`}
          </Text>
        ))}
        <Text size="sm" mt="sm">
          <strong>{t('law_child')}:</strong> {text.child[locale]}
        </Text>
        <ul className="plain-list">
          {QUESTIONS.filter((question) => question.law === law.id).map((question) => (
            <li key={question.id}>
              <Text size="sm">
                <strong>
                  {question.element && question.element !== 'result'
                    ? word(`element.${question.element}`)
                    : word('element.purpose')}
                  :
                </strong>{' '}
                {question.text[locale]}
              </Text>
              <Text size="xs" c="dimmed">
                {question.help[locale]}
                {!question.verified && ` (${t('law_unread')})`}
              </Text>
            </li>
          ))}
        </ul>
        {maySign && own && (
          <Button
            variant="default"
            loading={unsign.isPending}
            onClick={() => unsign.mutate({ law: law.id, id: own.id }, { onError: tellFailure })}
          >
            {t('law_unsign')}
          </Button>
        )}
        {maySign && !own && !signing && (
          <Button variant="default" onClick={() => setSigning(true)}>
            {t('law_sign')}
          </Button>
        )}
        {maySign && !own && signing && <SignForm law={law} onDone={() => setSigning(false)} />}
      </div>
    </details>
  );
};

/** The texts of the laws with their versions, and who answers for them. */
export const LawList = () => {
  const t = useMessages(auditMessages);
  const laws = useLaws();
  if (laws.error) return <ErrorState error={laws.error} onRetry={() => void laws.refetch()} />;
  if (!laws.data) return <Skeleton h={300} />;
  return (
    <Stack gap="sm" maw={900}>
      <Text size="sm">{t('laws_lead')}</Text>
      {laws.data.map((law) => (
        <LawText key={law.id} law={law} />
      ))}
    </Stack>
  );
};
