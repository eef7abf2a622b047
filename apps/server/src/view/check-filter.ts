import { type Problem, VIEW_FILTERS, type ViewList } from '@suar/core';

/** What of a filter the list would not take, all of it; values are not repeated. Words looked for are never kept. */
export const filterFaults = (list: ViewList, filter: Record<string, string>): Problem[] => {
  const read = VIEW_FILTERS[list].safeParse(filter);
  return read.success
    ? []
    : read.error.issues.map((issue) => ({
        code: 'bad_value',
        path: `filter.${issue.code === 'unrecognized_keys' ? issue.keys.join(',') : issue.path.join('.')}`,
        message:
          issue.code === 'unrecognized_keys' ? 'the list has no such filter' : 'the list does not take this',
      }));
};
