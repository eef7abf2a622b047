import { Group, Text } from '@mantine/core';
import { lureVocabulary, type RiskBand, riskBandOf } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import classes from './lure.module.css';

const FILLED = { high: 3, some: 2, low: 1, unsure: 0 } as const satisfies Record<RiskBand, number>;

type Props = { lure: { risk: number | null; abstained: boolean } };

/** How strongly the words speak: three steps and a word, never a colour alone. Nothing for what is not scored. */
export const RiskMeter = ({ lure }: Props) => {
  const word = useMessages(lureVocabulary);
  const format = useFormat();
  const band = riskBandOf(lure);
  if (band === null) return null;
  return (
    <Group
      gap={6}
      wrap="nowrap"
      component="span"
      title={lure.risk === null || lure.abstained ? undefined : format.percent(lure.risk)}
    >
      <svg width="19" height="12" aria-hidden="true" className={classes.meter} data-band={band}>
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 7}
            y={8 - step * 4}
            width="5"
            height={4 + step * 4}
            rx="1"
            data-filled={step < FILLED[band] || undefined}
          />
        ))}
      </svg>
      <Text span size="sm" style={{ whiteSpace: 'nowrap' }}>
        {word(`band.${band}`)}
      </Text>
    </Group>
  );
};
