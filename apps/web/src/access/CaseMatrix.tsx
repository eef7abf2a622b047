import { Table, VisuallyHidden } from '@mantine/core';
import {
  type AccessAction,
  type AccessMatrix,
  type AccessRelation,
  type CaseStage,
  decideAccess,
  FIELD_CLASSES,
  READERS,
  vocabularyMessages,
} from '@suar/core';
import { IconCheck } from '@tabler/icons-react';
import { useMessages } from '../shell/locale.tsx';
import classes from './access.module.css';
import { accessMessages } from './messages.ts';

interface CaseMatrixProps {
  /** As the server gave them: the page decides by what is in force, not by what it was built with. */
  sentences: AccessMatrix['sentences'];
  action: AccessAction;
  relation: AccessRelation;
  stage: CaseStage;
}

/** One cut of the matrix: roles by classes of fields. An allowed cell says by which sentence. */
export const CaseMatrix = ({ sentences, action, relation, stage }: CaseMatrixProps) => {
  const t = useMessages(accessMessages);
  const words = useMessages(vocabularyMessages);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page must be scrolled by key.
    <section className={classes.scroll} aria-label={t('matrix')} tabIndex={0}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('role')}</Table.Th>
            {FIELD_CLASSES.map((each) => (
              <Table.Th key={each} scope="col" ta="center">
                {t(`class_${each}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {READERS.map((reader) => (
            <Table.Tr key={reader}>
              <Table.Th scope="row">{words(`role.${reader}`)}</Table.Th>
              {FIELD_CLASSES.map((fieldClass) => {
                const { allowed } = decideAccess({ reader, action, relation, stage, fieldClass }, sentences);
                return (
                  <Table.Td key={fieldClass} className={`${classes.cell} ${allowed ? classes.yes : ''}`}>
                    {allowed ? <IconCheck size={16} aria-hidden="true" /> : <span aria-hidden="true">–</span>}
                    <VisuallyHidden>{t(allowed ? 'allowed' : 'denied')}</VisuallyHidden>
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
