import { useElementSize } from '@mantine/hooks';
import type { AuditGroup } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { auditMessages } from './audit-messages.ts';
import { funnelLayout } from './funnel-layout.ts';

const HEIGHT = 260;
const LEFT = 44;
const FOOT = 40;

interface FunnelPlotProps {
  groups: readonly AuditGroup[];
  /** Share found by the whole office. */
  share: number;
  nameOf: (group: AuditGroup) => string;
}

/** A funnel plot: each group by how many it assessed and what share it found, between the limits of chance. */
export const FunnelPlot = ({ groups, share, nameOf }: FunnelPlotProps) => {
  const t = useMessages(auditMessages);
  const format = useFormat();
  const { ref, width } = useElementSize();
  const wide = Math.max(0, width - LEFT - 8);
  const layout = funnelLayout(groups, share, { width: wide, height: HEIGHT });
  const label = (group: AuditGroup) =>
    t('funnel_point', {
      name: nameOf(group),
      found: group.found,
      assessed: group.assessed,
      share: format.percent(group.share),
    });
  return (
    <div ref={ref} className="funnel">
      {width > 0 && (
        <svg width={width} height={HEIGHT + FOOT} role="img" aria-label={t('funnel')}>
          <g transform={`translate(${LEFT} 6)`}>
            {layout.ticksY.map(({ value, y }) => (
              <g key={value} transform={`translate(0 ${y})`}>
                <line x2={wide} className="funnel-tick" />
                <text x={-6} dy="0.32em" textAnchor="end">
                  {format.percent(value)}
                </text>
              </g>
            ))}
            {layout.ticksX.map(({ value, x }) => (
              <text key={value} x={x} y={HEIGHT + 16} textAnchor="middle">
                {format.number(value)}
              </text>
            ))}
            <text x={wide} y={HEIGHT + 31} textAnchor="end">
              {t('funnel_axis_x')}
            </text>
            <line x2={wide} y1={layout.mean} y2={layout.mean} className="funnel-mean" />
            {[layout.inner.low, layout.inner.high].map((path) => (
              <path key={path} d={path} className="funnel-limit" />
            ))}
            {[layout.outer.low, layout.outer.high].map((path) => (
              <path key={path} d={path} className="funnel-limit" data-outer="true" />
            ))}
            {layout.points.map(({ key, x, y, unusual }, index) => {
              const group = groups[index]!;
              return (
                <g key={key} transform={`translate(${x} ${y})`}>
                  <title>{label(group)}</title>
                  <circle r={unusual ? 6 : 4.5} className="funnel-point" data-unusual={unusual ?? 'no'} />
                  {unusual && (
                    <text
                      x={x > wide / 2 ? -9 : 9}
                      dy={y > HEIGHT - 12 ? '-0.6em' : '0.32em'}
                      textAnchor={x > wide / 2 ? 'end' : 'start'}
                      className="funnel-name"
                    >
                      {nameOf(group)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        </svg>
      )}
    </div>
  );
};
