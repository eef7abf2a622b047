import { readFile } from 'node:fs/promises';
import { Decrypter } from 'age-encryption';
import type { Locator, Page } from 'playwright-core';
import { leaveMessages } from '../../apps/web/src/shell/common/leave-messages.ts';
import { inIndonesian } from './stage.ts';

const leaving = inIndonesian(leaveMessages);

/** Presses what makes a file leave, seals it by the passphrase that the dialog suggests, and opens what came with it. */
export const takeSealed = async (page: Page, press: Locator): Promise<{ name: string; bytes: Buffer }> => {
  await press.click();
  const dialog = page.getByRole('dialog', { name: leaving('title') });
  const passphrase = await dialog.getByRole('textbox', { name: leaving('passphrase') }).inputValue();
  const arriving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: leaving('leave'), exact: true }).click();
  const file = await arriving;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const bytes = await decrypter.decrypt(await readFile(await file.path()));
  await dialog.waitFor({ state: 'detached' });
  return { name: file.suggestedFilename(), bytes: Buffer.from(bytes) };
};
