/** Reads the sign-in page's address: the way back, a path of this page only, and whether the identity provider's answer was refused. */
export const readReturn = (given: Record<string, unknown>): { back?: string; identity?: 'refused' } => {
  const { back, identity } = given;
  const fits = typeof back === 'string' && /^\/(?![/\\])/.test(back) && back.length <= 500;
  return { ...(fits ? { back } : {}), ...(identity === 'refused' ? { identity } : {}) };
};
