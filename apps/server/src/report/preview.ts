const PREVIEW = 180;

/** The first words of a text on one line, for lists. */
export const preview = (text: string): string => {
  const flat = text
    .slice(0, 4 * PREVIEW)
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > PREVIEW ? `${flat.slice(0, PREVIEW - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : flat;
};
