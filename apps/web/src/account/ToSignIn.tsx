import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Leads to signing in, once, and remembers the page that was asked for. */
export const ToSignIn = () => {
  const navigate = useNavigate();
  const router = useRouter();
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current) return;
    gone.current = true;
    const { pathname, href } = router.state.location;
    const search = pathname === '/' || pathname === '/sign-in' ? {} : { back: href };
    void navigate({ to: '/sign-in', search, replace: true });
  }, [navigate, router]);
  return null;
};
