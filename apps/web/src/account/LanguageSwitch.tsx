import { SegmentedControl } from '@mantine/core';
import { useLocale, useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';

type Props = { onChange?: (locale: 'id' | 'en') => void; fullWidth?: boolean };

/** Indonesian or English; each language is named in itself. */
export const LanguageSwitch = ({ onChange, fullWidth }: Props) => {
  const t = useMessages(shellMessages);
  const { locale, setLocale } = useLocale();
  return (
    <SegmentedControl
      aria-label={t('language')}
      fullWidth={fullWidth ?? false}
      data={[
        { value: 'id', label: fullWidth ? 'Bahasa Indonesia' : 'ID' },
        { value: 'en', label: fullWidth ? 'English' : 'EN' },
      ]}
      value={locale}
      onChange={(next) => {
        const chosen = next === 'id' ? 'id' : 'en';
        setLocale(chosen);
        onChange?.(chosen);
      }}
    />
  );
};
