import { Alert, Button, List, Text } from '@mantine/core';
import { type ReferralPreview, vocabularyMessages } from '@suar/core';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { caseServiceMessages } from './case-messages.ts';
import './service.css';

interface ReferralPreviewPartProps {
  preview: ReferralPreview;
  onInstead: (place: ReferralPreview['instead'][number]) => void;
}

/** Field by field what leaves and what does not, and why a referral is not possible. */
export const ReferralPreviewPart = ({ preview, onInstead }: ReferralPreviewPartProps) => {
  const t = useMessages(caseServiceMessages);
  const words = useMessages(vocabularyMessages);
  const format = useFormat();
  const shown = ({ field, value }: ReferralPreview['leaves'][number]): string => {
    if (field === 'sex' && (value === 'female' || value === 'male' || value === 'other'))
      return words(`sex.${value}`);
    if (field === 'nationality') return format.country(value);
    if (field === 'language') return format.language(value);
    return value;
  };
  return (
    <>
      {preview.problems.length > 0 && (
        <Alert role="alert" variant="outline" color="red" title={t('against')}>
          <List size="sm" lang="en">
            {preview.problems.map(({ path, message }) => (
              <List.Item key={`${path} ${message}`}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {preview.instead.length > 0 && (
        <Alert variant="outline" color="ink" title={t('instead')}>
          {preview.instead.map((place) => (
            <div key={`${place.providerId} ${place.placeKind}`}>
              <Text size="sm" span dir="auto">
                {t('instead_line', {
                  name: place.name,
                  kind: words(`placeKind.${place.placeKind}`),
                  free: place.free,
                })}
              </Text>{' '}
              <Button
                variant="subtle"
                aria-label={`${t('take_instead')}: ${place.name}, ${words(`placeKind.${place.placeKind}`)}`}
                onClick={() => onInstead(place)}
              >
                {t('take_instead')}
              </Button>
            </div>
          ))}
        </Alert>
      )}
      <section aria-label={t('leaves')}>
        <Text size="sm" fw={600}>
          {t('leaves')}
        </Text>
        {preview.leaves.length === 0 ? (
          <Text size="sm">{t('leaves_nothing')}</Text>
        ) : (
          <dl className="sheet-lines">
            {preview.leaves.map((line) => (
              <div key={line.field} style={{ display: 'contents' }}>
                <dt>{words(`sheetField.${line.field}`)}</dt>
                <dd dir="auto">{shown(line)}</dd>
              </div>
            ))}
          </dl>
        )}
        <Text size="sm" fw={600}>
          {t('kept_back')}
        </Text>
        <Text size="xs">
          {preview.keptBack
            .map(({ field, why }) => `${words(`sheetField.${field}`)} (${words(`keptBack.${why}`)})`)
            .join(' · ')}
        </Text>
      </section>
    </>
  );
};
