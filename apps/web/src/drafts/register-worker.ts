/** Lets the built page open without network; does nothing while developing, or where the browser cannot. */
export const registerWorker = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  // The page itself comes first.
  window.setTimeout(register, 1500);
};
