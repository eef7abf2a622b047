import { ReportFormat } from '@suar/core';

/** The name of a file's form; a form that this page does not know yet is shown by its code. */
export const formatName = (t: (key: `format_${ReportFormat}`) => string, format: string): string => {
  const known = ReportFormat.safeParse(format);
  return known.success ? t(`format_${known.data}`) : format;
};
