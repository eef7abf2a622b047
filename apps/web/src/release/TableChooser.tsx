import { ActionIcon, Button, Checkbox, Group } from '@mantine/core';
import { RELEASE_COLUMNS, type ReleaseColumnName } from '@suar/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import { releaseMessages, tableMessages } from './messages.ts';
import { toggleColumn } from './plan-draft.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

type Tables = readonly (readonly ReleaseColumnName[])[];
type Props = { tables: Tables; onChange: (tables: Tables) => void };

/** The tables of a plan, each by the columns ticked. */
export const TableChooser = ({ tables, onChange }: Props) => {
  const t = useMessages(releaseMessages);
  const column = useMessages(tableMessages);
  const words = useTableWords();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend style={{ fontWeight: 600, padding: 0 }}>{t('tables')}</legend>
      <p className={classes.quiet}>{t('tables_text')}</p>
      <ul className={classes.chooser}>
        {tables.map((table, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tables may be alike while one is being chosen
          <li key={at}>
            {RELEASE_COLUMNS.map((name) => (
              <Checkbox
                key={name}
                size="xs"
                label={column(name)}
                checked={table.includes(name)}
                onChange={() =>
                  onChange(tables.map((one, place) => (place === at ? toggleColumn(one, name) : one)))
                }
              />
            ))}
            <ActionIcon
              variant="subtle"
              color="gray"
              ml="auto"
              aria-label={t('remove_table', { table: words.table(table) })}
              onClick={() => onChange(tables.filter((_, place) => place !== at))}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => onChange([...tables, []])}
        >
          {t('add_table')}
        </Button>
      </Group>
    </fieldset>
  );
};
