import {
  done,
  type FilledField,
  fillNrmForm,
  formatMessage,
  type Locale,
  NRM_CREDIT,
  type Outcome,
} from '@suar/core';
import { readCase } from '../case/read-cases.ts';
import { findOffice } from '../case/store.ts';
import { writeLedger } from '../ledger/store.ts';
import type { Context } from '../platform/context.ts';
import { formMessages } from './form-messages.ts';
import { PageWriter } from './page-writer.ts';

/** Fills the form from what is known of a case. An export: it is written to the ledger with its purpose. */
export const fillForm = async (
  context: Context,
  caseId: string,
  what: string,
): Promise<Outcome<{ number: number; fields: FilledField[] }>> => {
  const read = await readCase(context, caseId);
  if (!read.ok) return read;
  const office = await findOffice(context, context.actor.organisationId);
  await writeLedger(context, {
    act: 'export.made',
    subjectType: 'case',
    subjectId: caseId,
    purpose: 'referral',
    detail: { what },
  });
  return done({
    number: read.value.line.number,
    fields: fillNrmForm({
      detail: read.value,
      office: office ?? { name: '', country: null },
      officer: { name: context.actor.displayName, role: context.actor.role },
      today: context.clock().toISOString().slice(0, 10),
    }),
  });
};

/** Prints the filled form, step by step. The form's own words stay English: they are what its reader knows. */
export const writeForm = (
  context: Context,
  number: number,
  fields: readonly FilledField[],
  locale: Locale,
): Promise<Buffer> => {
  const t = (
    key: keyof (typeof formMessages)['en'] & string,
    values?: Parameters<typeof formatMessage>[3],
  ): string => formatMessage(formMessages, locale, key, values);
  const page = new PageWriter(t('title', { number: String(number) }), locale);
  page.title(t('title', { number: String(number) }));
  page.paragraph(
    t('made', { date: context.clock().toISOString().slice(0, 10), by: context.actor.displayName }),
    { quiet: true },
  );
  page.paragraph(t('shape'), { quiet: true });
  let step = '';
  for (const field of fields) {
    if (field.step !== step) {
      step = field.step;
      page.heading(step.replaceAll('-', ' ').replace(/^\//, ''));
    }
    page.pair(
      field.label ?? field.id.replaceAll('-', ' '),
      field.state === 'known' ? field.value : t(field.state),
    );
  }
  page.paragraph(NRM_CREDIT, { quiet: true });
  return page.finish((at, pages) => t('page', { page: at, pages }));
};
