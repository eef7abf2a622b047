import { Alert, Skeleton, Table } from '@mantine/core';
import type { Proof } from '@suar/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useProof } from './api.ts';
import { PublicFrame } from './PublicFrame.tsx';
import { publicMessages } from './public-messages.ts';
import classes from './release.module.css';
import { useTableWords } from './use-table-words.ts';

/** Parameters, code, account and attacks, and in plain words what can be learned from all that is out. */
export const ProofPage = () => {
  const t = useMessages(publicMessages);
  const proof = useProof();
  return (
    <PublicFrame title={t('proof_title')} lead={t('proof_lead')}>
      {proof.isError && <ErrorState error={proof.error} onRetry={() => void proof.refetch()} />}
      {proof.isPending && <Skeleton height={240} />}
      {proof.data && (
        <>
          <Learn proof={proof.data} />
          <Parameters proof={proof.data} />
          <Chain proof={proof.data} />
        </>
      )}
    </PublicFrame>
  );
};

const Learn = ({ proof }: { proof: Proof }) => {
  const t = useMessages(publicMessages);
  const format = useFormat();
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <h2>{t('learn')}</h2>
      <ul style={{ margin: 0, paddingLeft: 20, maxWidth: '75ch' }}>
        <li>
          {t('learn_1', {
            factor: format.number(Math.round(Math.exp(proof.limit))),
            delta: format.chance(proof.delta),
          })}
        </li>
        <li>{t('learn_2')}</li>
        <li>{t('learn_3')}</li>
        <li>{t('learn_4')}</li>
      </ul>
    </section>
  );
};

const Parameters = ({ proof }: { proof: Proof }) => {
  const t = useMessages(publicMessages);
  const format = useFormat();
  const isolating = proof.audits.reduce((sum, audit) => sum + audit.isolating, 0);
  const compared = proof.audits.reduce((sum, audit) => sum + audit.cellsCompared, 0);
  const least = Math.min(...proof.audits.map((audit) => audit.averagedDeviation));
  const facts: [string, string, boolean?][] = [
    [t('unit'), t('unit_person')],
    [t('limit'), t('limit_text', { limit: format.number(proof.limit), delta: format.chance(proof.delta) })],
    [t('audit_isolating'), format.number(isolating)],
    [t('audit_compared'), format.number(compared)],
    ...(Number.isFinite(least)
      ? [[t('audit_left'), format.number(Math.round(least * 10) / 10)] as [string, string]]
      : []),
    [t('code'), proof.codeHash, true],
  ];
  return (
    <section className={`suar-panel ${classes.panel}`}>
      <h2>{t('parameters')}</h2>
      <Table variant="vertical" verticalSpacing={4}>
        <Table.Tbody>
          {facts.map(([name, value, hash]) => (
            <Table.Tr key={name}>
              <Table.Th w="40%">{name}</Table.Th>
              <Table.Td className={hash ? classes.hash : ''}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

const Chain = ({ proof }: { proof: Proof }) => {
  const t = useMessages(publicMessages);
  const format = useFormat();
  const words = useTableWords();
  return (
    <section className={`suar-panel ${classes.panel} ${classes.stack}`}>
      <h2>{t('chain')}</h2>
      {proof.chainHolds ? (
        <Alert variant="outline" color="ink" icon={<IconCircleCheck size={18} aria-hidden="true" />}>
          {t('chain_holds')}
        </Alert>
      ) : (
        <Alert
          variant="outline"
          color="red"
          role="alert"
          icon={<IconAlertTriangle size={18} aria-hidden="true" />}
        >
          {t('chain_broken')}
        </Alert>
      )}
      {proof.entries.length > 0 && (
        // The focusable region lets the keyboard scroll a table wider than a phone.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (axe: scrollable-region-focusable)
        <section className={classes.scroll} tabIndex={0} aria-label={t('chain')}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('column_sequence')}</Table.Th>
                <Table.Th>{t('column_release')}</Table.Th>
                <Table.Th>{t('column_period')}</Table.Th>
                <Table.Th ta="right">{t('column_tables')}</Table.Th>
                <Table.Th ta="right">{t('column_noise')}</Table.Th>
                <Table.Th>{t('column_hash')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {proof.entries.map((entry) => (
                <Table.Tr key={entry.sequence}>
                  <Table.Td>{entry.sequence}</Table.Td>
                  <Table.Td>
                    <Link to="/public/$id" params={{ id: entry.releaseId }}>
                      {format.day(entry.at)}
                    </Link>
                  </Table.Td>
                  <Table.Td>{words.period(entry.from, entry.to)}</Table.Td>
                  <Table.Td ta="right">{entry.tables}</Table.Td>
                  <Table.Td ta="right">{format.number(Math.round(entry.sigma * 10) / 10)}</Table.Td>
                  <Table.Td className={classes.hash} miw="34ch">
                    {entry.hash}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </section>
  );
};
