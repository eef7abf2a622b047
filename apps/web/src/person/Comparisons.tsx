import { Group, Text } from '@mantine/core';
import { type Candidate, STATEMENT_FIELDS } from '@suar/core';
import { IconCheck, IconMinus, IconQuestionMark, IconTilde, IconX } from '@tabler/icons-react';
import { useShowValue } from '../report/show-value.ts';
import { useMessages } from '../shell/locale.tsx';
import { useComparisonName } from './comparison-name.ts';
import { personMessages } from './messages.ts';
import { useBits } from './Waterfall.tsx';
import { comparisonWeight } from './waterfall.ts';

type Outcome = Candidate['explanation']['comparisons'][number]['outcome'];

const ICONS = {
  agrees: IconCheck,
  close: IconTilde,
  differs: IconX,
  missing: IconQuestionMark,
  not_applicable: IconMinus,
} as const satisfies Record<Outcome, typeof IconCheck>;

/** Each comparison in words: whether it agrees, differs or misses a side, its weight, and what both sides say. */
export const Comparisons = ({
  candidate,
  left,
  right,
}: {
  candidate: Candidate;
  left: string;
  right: string;
}) => {
  const t = useMessages(personMessages);
  const nameOf = useComparisonName();
  const bits = useBits();
  const show = useShowValue();
  const values = new Map(candidate.values.map((value) => [value.name, value]));
  const write = (name: string, text: string): string => {
    const field = STATEMENT_FIELDS.find((code) => code === name);
    return field ? show({ field, value: { text } }) : text;
  };
  const said = (name: string, texts: readonly string[] | undefined) =>
    texts === undefined || texts.length === 0 ? (
      <Text span size="sm" c="dimmed">
        {t('nothing')}
      </Text>
    ) : (
      texts.map((text) => (
        <div key={text} dir="auto">
          {write(name, text)}
        </div>
      ))
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="scroll-x" tabIndex={0}>
      <table className="said-table comparison-table">
        <thead>
          <tr>
            <th scope="col">{t('comparison')}</th>
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
            <th scope="col">{t('weight')}</th>
          </tr>
        </thead>
        <tbody>
          {candidate.explanation.comparisons.map((comparison) => {
            const Icon = ICONS[comparison.outcome];
            const { termFrequencyWeight } = comparison;
            return (
              <tr key={comparison.name}>
                <th scope="row">
                  {nameOf(comparison.name)}
                  <Group gap={4} component="span" wrap="nowrap">
                    <Icon size={13} aria-hidden="true" style={{ flexShrink: 0 }} />
                    <span>{t(comparison.outcome)}</span>
                  </Group>
                </th>
                <td>{said(comparison.name, values.get(comparison.name)?.left)}</td>
                <td>{said(comparison.name, values.get(comparison.name)?.right)}</td>
                <td>
                  {bits(comparisonWeight(comparison))}
                  {termFrequencyWeight !== undefined && termFrequencyWeight !== 0 && (
                    <Text size="xs" c="dimmed">
                      {t('rarity', { weight: bits(termFrequencyWeight) })}
                    </Text>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
