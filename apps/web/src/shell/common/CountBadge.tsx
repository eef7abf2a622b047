import { Badge } from '@mantine/core';
import type { CappedCount } from '@suar/core';
import type { z } from 'zod';
import { useFormat } from '../format.ts';

export type CountBadgeProps = { value: number | z.infer<typeof CappedCount>; color?: string };

/** A count as the locale writes it; "1,000+" when it was not counted to the end. */
export const CountBadge = ({ value, color = 'gray' }: CountBadgeProps) => {
  const format = useFormat();
  return (
    <Badge color={color} variant="light" c="var(--mantine-color-text)">
      {typeof value === 'number' ? format.number(value) : format.count(value)}
    </Badge>
  );
};
