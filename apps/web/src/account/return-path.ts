/** Reads the way back from the sign-in page's address: a path of this page only, never another site. */
export const readReturn = (given: Record<string, unknown>): { back?: string } => {
  const { back } = given;
  if (typeof back !== 'string' || !/^\/(?![/\\])/.test(back) || back.length > 500) return {};
  return { back };
};
