import { Checkbox, Stack, Text } from '@mantine/core';
import { type IncidentFact, vocabularyMessages } from '@suar/core';
import { sharedFactMessages } from '../incident/shared-fact-messages.ts';
import { useMessages } from '../shell/locale.tsx';
import { decisionMessages } from './decision-messages.ts';

interface SharedFactChoicesProps {
  facts: readonly IncidentFact[];
  chosen: readonly string[];
  against: readonly string[];
  mayOppose: boolean;
  onCite: (id: string, on: boolean) => void;
  onOppose: (id: string, on: boolean) => void;
}

/** What holds for everybody of the incident, to be cited as evidence like what was said of the person alone. */
export const SharedFactChoices = (props: SharedFactChoicesProps) => {
  const { facts, chosen, against, mayOppose, onCite, onOppose } = props;
  const t = useMessages(sharedFactMessages);
  const more = useMessages(decisionMessages);
  const label = useMessages(vocabularyMessages);
  if (facts.length === 0) return null;
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend>
        <Text size="sm" fw={600}>
          {t('cite')}
        </Text>
      </legend>
      <Stack gap={8} mt={4}>
        {facts.map((fact) => (
          <div key={fact.id}>
            <Checkbox
              checked={chosen.includes(fact.id)}
              onChange={(event) => onCite(fact.id, event.currentTarget.checked)}
              label={
                <span dir="auto">
                  {label(`fact.${fact.field}`)}: <strong>{fact.text}</strong>{' '}
                  <Text size="xs" c="dimmed" span>
                    {t('of_incident')} · {fact.source}
                  </Text>
                </span>
              }
            />
            {mayOppose && (
              <Checkbox
                size="xs"
                ml={28}
                mt={2}
                checked={against.includes(fact.id)}
                onChange={(event) => onOppose(fact.id, event.currentTarget.checked)}
                label={more('speaks_against')}
                aria-label={`${more('speaks_against')}: ${label(`fact.${fact.field}`)} ${fact.text}`}
              />
            )}
          </div>
        ))}
      </Stack>
    </fieldset>
  );
};
