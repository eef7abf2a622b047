import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';

/**
 * What the page may load: its own files and nothing else. The one thing that is not a file is the sheet of colours which the
 * page's parts write into the document themselves; it carries a nonce that is new with every page sent.
 */
export const pagePolicy = (nonce?: string) => ({
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    styleSrc: ["'self'", ...(nonce ? [`'nonce-${nonce}'`] : [])],
    // Set by script on elements, which no policy counts as inline; attributes in markup are refused.
    styleSrcAttr: ["'none'"],
    scriptSrc: ["'self'"],
    scriptSrcAttr: ["'none'"],
    workerSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    upgradeInsecureRequests: null,
  },
});

/** Nothing of the device is asked for: what a page may not ask for, slipped-in markup cannot ask for either. */
export const PERMISSIONS_POLICY = [
  'accelerometer',
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'browsing-topics',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Headers of an answer that is given before any route or plugin is reached. */
export const BARE_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS_POLICY,
  'cache-control': 'no-store',
} as const;

/** Sends the page with a fresh nonce: in the policy, and on its script, where the page's own code alone can read it. */
export const createPage = (webFolder: string): ((reply: FastifyReply) => Promise<FastifyReply>) | null => {
  const file = join(webFolder, 'index.html');
  if (!existsSync(file)) return null;
  return async (reply) => {
    const nonce = randomBytes(16).toString('base64');
    const html = (await readFile(file, 'utf8')).replaceAll('<script ', `<script nonce="${nonce}" `);
    await reply.helmet({ contentSecurityPolicy: pagePolicy(nonce) });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  };
};
