import { useMediaQuery } from '@mantine/hooks';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { useComparisonName } from './comparison-name.ts';
import { personMessages } from './messages.ts';
import './person.css';
import { type Explanation, layWaterfall, type WaterfallStep } from './waterfall.ts';

const ROW = 24;
const LABEL = 150;
const WEIGHT = 52;

const signed = (bits: number, write: (value: number) => string): string => {
  const rounded = Math.round(bits * 10) / 10;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${write(Math.abs(rounded))}`;
};

/** Writes bits with their sign: "+3.2", "−1". */
export const useBits = (): ((bits: number) => string) => {
  const format = useFormat();
  return (bits) => signed(bits, format.number);
};

const tone = (step: WaterfallStep): string => {
  if (step.comparison === null) return 'total';
  return step.to >= step.from ? 'for' : 'against';
};

/** The weight of evidence as a waterfall: from the prior, a bar for each comparison, to where it ends, in bits. */
export const Waterfall = ({ explanation }: { explanation: Explanation }) => {
  const t = useMessages(personMessages);
  const nameOf = useComparisonName();
  const bits = useBits();
  // On a phone the bars give way, so that the words stay as large as elsewhere.
  const plot = (useMediaQuery('(max-width: 48em)') ?? false) ? 110 : 300;
  const { steps, low, high } = layWaterfall(explanation);
  const span = Math.max(1, high - low);
  const x = (at: number): number => LABEL + ((at - low) / span) * plot;
  const title = (step: WaterfallStep): string => {
    if (step.name === 'prior') return t('prior');
    return step.name === 'final' ? t('final') : nameOf(step.name);
  };
  const told = steps
    .slice(1, -1)
    .map((step) => t('waterfall_step', { name: title(step), weight: bits(step.to - step.from) }));
  const height = steps.length * ROW + 4;
  return (
    <svg
      className="waterfall"
      role="img"
      aria-label={t('waterfall_label', {
        prior: bits(explanation.prior),
        weight: bits(explanation.weight),
        steps: told.join(', '),
      })}
      viewBox={`0 0 ${LABEL + plot + WEIGHT} ${height}`}
    >
      <line x1={x(0)} x2={x(0)} y1={0} y2={height} className="waterfall-zero" />
      {steps.map((step, index) => {
        const y = index * ROW + 3;
        const left = Math.min(x(step.from), x(step.to));
        const next = steps[index + 1];
        return (
          <g key={`${step.name} ${step.from}`}>
            <text x={LABEL - 8} y={y + 13} textAnchor="end">
              {title(step)}
            </text>
            <rect
              x={left}
              y={y}
              width={Math.max(1.5, Math.abs(x(step.to) - x(step.from)))}
              height={ROW - 8}
              rx={2}
              className="waterfall-bar"
              data-tone={tone(step)}
            />
            {next && next.name !== 'final' && (
              <line
                x1={x(step.to)}
                x2={x(step.to)}
                y1={y + ROW - 8}
                y2={y + ROW}
                className="waterfall-join"
              />
            )}
            <text x={LABEL + plot + 8} y={y + 13} className="waterfall-weight">
              {bits(step.comparison === null ? step.to : step.to - step.from)}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
