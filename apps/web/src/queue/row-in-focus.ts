/** The place in its list of the row that has the keyboard's focus; -1 where none has. */
export const rowInFocus = (): number => {
  const row = document.activeElement?.closest<HTMLElement>('main tbody tr[data-index]');
  return row?.dataset.index === undefined ? -1 : Number(row.dataset.index);
};
