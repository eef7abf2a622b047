/** Opens the dialog that proves anew who sits here; gives true once it is proved, false when it was closed. */
export type FreshDoor = () => Promise<boolean>;

let door: FreshDoor | null = null;
let asking: Promise<boolean> | null = null;

/** The page's frame says how to ask; gives what takes that back. */
export const setFreshDoor = (open: FreshDoor): (() => void) => {
  door = open;
  return () => {
    if (door === open) door = null;
  };
};

/** Asks once, however many requests wait for it. */
export const proveFresh = (): Promise<boolean> => {
  asking ??= (door?.() ?? Promise.resolve(false)).finally(() => {
    asking = null;
  });
  return asking;
};
