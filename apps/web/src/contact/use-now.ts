import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The present, renewed every half a minute: what is safe now may not be in a moment. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
};
