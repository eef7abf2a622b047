import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { ROLES, type Role, vocabularyMessages } from '@suar/core';
import { useState } from 'react';
import { CopyField } from '../shell/common/CopyField.tsx';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { FormActions } from '../shell/common/FormActions.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { useInvite } from './api.ts';
import { accountMessages } from './messages.ts';

type GivenRole = Exclude<Role, 'operator'>;
const GIVEN = ROLES.filter((role): role is GivenRole => role !== 'operator');

/** Makes an invitation's link, shown once. */
export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages(accountMessages);
  const words = useMessages(vocabularyMessages);
  const shell = useMessages(shellMessages);
  const format = useFormat();
  const invite = useInvite();
  const [role, setRole] = useState<GivenRole>('caseworker');
  const [note, setNote] = useState('');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('invite_title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      {invite.data ? (
        <Stack gap="md">
          <Text size="sm">{t('link_ready', { at: format.dateTime(invite.data.expiresAt) })}</Text>
          <CopyField label={t('link')} value={invite.data.link} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('done')}</Button>
          </Group>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            invite.mutate(note.trim() ? { role, note: note.trim() } : { role });
          }}
        >
          <Stack gap="md">
            {invite.isError && <ErrorState error={invite.error} />}
            <Radio.Group
              label={t('invite_role')}
              value={role}
              onChange={(next) => setRole(GIVEN.find((each) => each === next) ?? 'caseworker')}
            >
              <Stack gap={8} mt={6}>
                {GIVEN.map((each) => (
                  <Radio
                    key={each}
                    value={each}
                    label={words(`role.${each}`)}
                    description={t(`about_${each}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              label={t('invite_note')}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              maxLength={200}
            />
            <FormActions onCancel={onClose} submit={t('make_link')} busy={invite.isPending} />
          </Stack>
        </form>
      )}
    </Modal>
  );
};
