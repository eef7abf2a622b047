const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'CrOS', 'Linux'] as const;
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

/** "Chrome, Android": enough to tell one's devices apart in a list, too little to track them. */
export const deviceName = (userAgent: string): string =>
  [
    BROWSERS.find(([mark]) => userAgent.includes(mark))?.[1],
    SYSTEMS.find((system) => userAgent.includes(system)),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
