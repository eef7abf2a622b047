import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface SearchBoxProps {
  label: string;
  words: string;
  /** Told a moment after the typing stops. The words stay in the page's state: they may be a name. */
  onWords: (words: string) => void;
}

/** The search field of a list; "f" puts the cursor here. */
export const SearchBox = ({ label, words, onWords }: SearchBoxProps) => {
  const [typed, setTyped] = useState(words);
  const send = useDebouncedCallback(onWords, 250);
  return (
    <TextInput
      type="search"
      data-search
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value.trim());
      }}
    />
  );
};
