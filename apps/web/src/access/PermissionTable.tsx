import { Table } from '@mantine/core';
import { type AccessMatrix, vocabularyMessages } from '@suar/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import classes from './access.module.css';
import { accessMessages, permissionMessages } from './messages.ts';

/** What each role may do at all, whatever the case. */
export const PermissionTable = ({ permissions }: { permissions: AccessMatrix['permissions'] }) => {
  const t = useMessages(accessMessages);
  const vocabulary = useMessages(vocabularyMessages);
  const words = useMessages(permissionMessages);
  const { locale } = useLocale();
  const nameOf = (permission: string): string =>
    Object.hasOwn(permissionMessages.en, permission)
      ? words(permission as keyof (typeof permissionMessages)['en'])
      : permission;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page must be scrolled by key.
    <section className={classes.scroll} aria-labelledby="access-permissions" tabIndex={0}>
      <h2 id="access-permissions" style={{ fontSize: 15, margin: '0 0 6px' }}>
        {t('permissions')}
      </h2>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('role')}</Table.Th>
            <Table.Th scope="col">{t('may_do')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {permissions.map(({ reader, may }) => (
            <Table.Tr key={reader}>
              <Table.Th scope="row">{vocabulary(`role.${reader}`)}</Table.Th>
              <Table.Td>{new Intl.ListFormat(locale).format(may.map(nameOf))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
