import { Kbd, Modal, Stack, Table, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMessages } from './locale.tsx';
import { shellMessages } from './messages.ts';
import { useShortcutGroups, useShortcuts } from './shortcuts.tsx';

const Keys = ({ keys }: { keys: string }) =>
  keys.split(' ').map((key) => (
    <Kbd key={key} mr={4}>
      {key}
    </Kbd>
  ));

/** The list of shortcuts, opened by "?". */
export const ShortcutHelp = () => {
  const t = useMessages(shellMessages);
  const [opened, { open, close }] = useDisclosure(false);
  const groups = useShortcutGroups();
  useShortcuts(t('everywhere'), [
    { keys: '?', label: t('shortcut_help'), run: open },
    {
      keys: 'f',
      label: t('shortcut_search'),
      run: () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
    },
  ]);
  useShortcuts(t('in_lists'), [
    { keys: 'j k', label: t('shortcut_rows') },
    { keys: 'Enter', label: t('shortcut_open') },
    { keys: 'x', label: t('shortcut_select') },
  ]);
  const scopes = [...new Set(groups.map((group) => group.scope))];
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('shortcuts')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        {scopes.map((scope) => (
          <section key={scope}>
            <Title order={3} mb={4}>
              {scope}
            </Title>
            <Table verticalSpacing={4}>
              <Table.Tbody>
                {groups
                  .filter((group) => group.scope === scope)
                  .flatMap((group) => group.shortcuts)
                  .map(({ keys, label }) => (
                    <Table.Tr key={`${keys} ${label}`}>
                      <Table.Td w={120}>
                        <Keys keys={keys} />
                      </Table.Td>
                      <Table.Td>{label}</Table.Td>
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </Stack>
    </Modal>
  );
};
