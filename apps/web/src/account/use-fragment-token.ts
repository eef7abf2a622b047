import { useEffect, useState } from 'react';

/** Reads a one-time token from the address's fragment and wipes it from the address bar and the history at once. */
export const useFragmentToken = (): string | null => {
  const [token] = useState(() => window.location.hash.slice(1) || null);
  useEffect(() => {
    if (window.location.hash)
      window.history.replaceState(
        window.history.state,
        '',
        window.location.pathname + window.location.search,
      );
  }, []);
  return token;
};
