import { Modal, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { FOUND_KINDS, Found, FoundList } from '@suar/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { apiGet } from '../shell/api.ts';
import { ErrorState } from '../shell/common/ErrorState.tsx';
import { useMessages } from '../shell/locale.tsx';
import { shellMessages } from '../shell/messages.ts';
import { searchMessages } from './messages.ts';
import classes from './search.module.css';

const SHORTEST = 2;
const ORDER = [
  'case',
  'person',
  'report',
  'incident',
] as const satisfies readonly (typeof FOUND_KINDS)[number][];

const linkOf = ({ kind, id }: Found): LinkProps => {
  switch (kind) {
    case 'case':
      return { to: '/cases/$id', params: { id } };
    case 'person':
      return { to: '/persons/$id', params: { id } };
    case 'report':
      return { to: '/reports/$id', params: { id } };
    case 'incident':
      return { to: '/cases', search: { incidentId: id } };
  }
};

/** What was typed is held in this component alone and forgotten with it; answers are dropped at once. */
const useFound = (words: string) =>
  useQuery({
    queryKey: ['search', words],
    queryFn: ({ signal }) => apiGet<FoundList>('/search', { q: words }, signal),
    enabled: words.length >= SHORTEST || /^\d$/.test(words),
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });

/** One box over persons, cases, reports and incidents: results while typing, arrow keys and Enter. */
export const SearchPalette = ({ onClose }: { onClose: () => void }) => {
  const t = useMessages(searchMessages);
  const shell = useMessages(shellMessages);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [current, setCurrent] = useState(0);
  const [words] = useDebouncedValue(typed.trim(), 120);
  const found = useFound(words);
  const items = words === '' ? [] : (found.data?.items ?? []);
  const ordered = ORDER.flatMap((kind) => items.filter((one) => one.kind === kind));
  const at = Math.min(current, ordered.length - 1);
  const open = (one: Found) => {
    onClose();
    void navigate(linkOf(one));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setCurrent(Math.min(at + 1, ordered.length - 1));
    else if (event.key === 'ArrowUp') setCurrent(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && ordered[at]) open(ordered[at]);
    else return;
    event.preventDefault();
  };
  const why = ({ by, how, matched }: Found): string =>
    by === 'number' || by === 'title'
      ? t(`by_${by}`)
      : `${t(`by_${by}`, { value: matched })} · ${t(`how_${how}`)}`;
  const nothing = words.length >= SHORTEST && found.data && !found.isFetching && ordered.length === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <TextInput
        data-autofocus
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('field')}
        placeholder={t('field')}
        aria-expanded={ordered.length > 0}
        aria-controls="search-found"
        aria-autocomplete="list"
        {...(ordered.length > 0 ? { 'aria-activedescendant': `found-${at}` } : {})}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setCurrent(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Text size="xs" c="dimmed" my={6}>
        {ordered.length > 0 ? t('keys') : t('hint')}
      </Text>
      <VisuallyHidden role="status">
        {words === '' ? '' : t('counted', { count: ordered.length })}
      </VisuallyHidden>
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {nothing && <Text size="sm">{t('nothing')}</Text>}
      <div id="search-found" role="listbox" aria-label={t('found')}>
        {ORDER.map((kind) => {
          const group = ordered.filter((one) => one.kind === kind);
          if (group.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: options of a list box are grouped by role.
            <div key={kind} role="group" aria-label={t(`kind_${kind}`)}>
              <div className={classes.kind} aria-hidden="true">
                {t(`kind_${kind}`)}
              </div>
              {group.map((one) => {
                const index = ordered.indexOf(one);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
                  <div
                    key={one.id}
                    id={`found-${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === at}
                    className={classes.option}
                    onMouseDown={(event) => event.preventDefault()}
                    onMouseMove={() => setCurrent(index)}
                    onClick={() => open(one)}
                  >
                    <span className={classes.title}>
                      <span dir="auto">{one.title ?? (kind === 'report' ? '' : t('unnamed'))}</span>{' '}
                      <span className={classes.number}>{t(kind, { number: String(one.number) })}</span>
                    </span>
                    <span className={classes.why} dir="auto">
                      {why(one)}
                    </span>
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      {found.data?.more && ordered.length > 0 && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('more')}
        </Text>
      )}
    </Modal>
  );
};
