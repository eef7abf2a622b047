import { Text } from '@mantine/core';
import type { Person } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { knownMessages } from './known-messages.ts';

/** Every spelling of the name in its own script, marked with its language, and how it reads in Latin letters. */
export const NameList = ({ names }: { names: Person['names'] }) => {
  const t = useMessages(knownMessages);
  const format = useFormat();
  if (names.length < 2 && names.every(({ romanised }) => romanised === null)) return null;
  return (
    <section className="suar-panel" aria-label={t('names')} style={{ padding: 12 }}>
      <h2 style={{ margin: '0 0 4px', fontSize: 15 }}>{t('names')}</h2>
      <ul style={{ margin: 0, paddingInlineStart: 18 }}>
        {names.map((name) => (
          <li key={name.text}>
            <span lang={name.language ?? undefined} dir="auto">
              {name.text}
            </span>{' '}
            {name.romanised && (
              <Text span size="sm" c="dimmed">
                {t('reads')}{' '}
                <span lang={name.language ? `${name.language}-Latn` : undefined}>{name.romanised}</span>
              </Text>
            )}{' '}
            <Text span size="xs" c="dimmed">
              {name.language && `${format.language(name.language)} · `}
              {t('in_reports', { count: name.reports })}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};
