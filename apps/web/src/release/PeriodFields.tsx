import { TextInput } from '@mantine/core';
import { useMessages } from '../shell/locale.tsx';
import { releaseMessages } from './messages.ts';

interface Period {
  from: string;
  to: string;
}
type Props = { period: Period; onChange: (period: Period) => void };

/** The first and the last month that are counted. */
export const PeriodFields = ({ period, onChange }: Props) => {
  const t = useMessages(releaseMessages);
  return (['from', 'to'] as const).map((end) => (
    <TextInput
      key={end}
      type="month"
      label={t(end)}
      required
      value={period[end]}
      onChange={(event) => onChange({ ...period, [end]: event.currentTarget.value })}
    />
  ));
};
