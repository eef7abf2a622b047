import { Badge, Button, Group, Menu, Text } from '@mantine/core';
import { LAWS, screeningMessages } from '@suar/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../shell/locale.tsx';
import { useLaws } from './api.ts';
import { decisionMessages } from './decision-messages.ts';
import type { ScreeningDesk } from './desk.ts';

/** Which laws are looked at and whether a lawyer has signed their texts; others can be added. */
export const LawPicker = ({ desk, fixed }: { desk: ScreeningDesk; fixed: readonly string[] }) => {
  const t = useMessages(decisionMessages);
  const word = useMessages(screeningMessages);
  const laws = useLaws();
  const others = LAWS.filter((law) => !desk.laws.includes(law));
  const signed = (law: string) => laws.data?.find(({ id }) => id === law)?.signed ?? false;
  return (
    <section aria-label={t('laws_shown')}>
      <Group gap={6}>
        <Text size="sm" fw={600}>
          {t('laws_shown')}:
        </Text>
        {desk.laws.map((law) => (
          <Badge
            key={law}
            variant="outline"
            color="gray"
            c="var(--mantine-color-text)"
            {...(fixed.includes(law)
              ? {}
              : {
                  rightSection: (
                    <button
                      type="button"
                      className="plain-button"
                      aria-label={`× ${word(`law.${law}`)}`}
                      onClick={() => desk.showLaw(law, false)}
                    >
                      <IconX size={12} aria-hidden="true" />
                    </button>
                  ),
                })}
          >
            {word(`law.${law}`)} · {t(signed(law) ? 'laws_signed' : 'laws_unsigned')}
          </Badge>
        ))}
        {others.length > 0 && (
          <Menu>
            <Menu.Target>
              <Button variant="subtle" leftSection={<IconPlus size={14} aria-hidden="true" />}>
                {t('laws_more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((law) => (
                <Menu.Item key={law} onClick={() => desk.showLaw(law, true)}>
                  {word(`law.${law}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <Link to="/screening" search={{ tab: 'laws' }}>
          <Text size="xs" span>
            {t('laws_open')}
          </Text>
        </Link>
      </Group>
    </section>
  );
};
