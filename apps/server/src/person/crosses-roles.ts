/** Whether joining two persons would put a suspect and somebody who is none together, counting every member of both. */
export const crossesRoles = (left: readonly string[], right: readonly string[]): boolean => {
  const suspect = (role: string): boolean => role === 'suspect';
  const innocent = (role: string): boolean => role !== 'suspect';
  return (left.some(suspect) && right.some(innocent)) || (left.some(innocent) && right.some(suspect));
};
