import { useMessages } from '../shell/locale.tsx';
import { useHides } from './hidden-names.ts';
import { accessMessages } from './messages.ts';

/** A case's person as shown: by name, as nobody has named them, or as one whose name the reader's role may not see. */
export const CasePersonName = ({ name, unnamed }: { name: string | null; unnamed: string }) => {
  const t = useMessages(accessMessages);
  const hides = useHides('identity', 'read');
  return <span dir="auto">{name ?? (hides ? t('name_hidden') : unnamed)}</span>;
};
