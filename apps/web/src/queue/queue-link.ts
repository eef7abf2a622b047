import { QUEUES, type QueueKey } from '@suar/core';
import type { LinkProps } from '@tanstack/react-router';

/** The page of a queue: lists that have pages of their own open there, with the queue's filter. */
export const queueLink = (key: QueueKey): LinkProps => {
  const queue = QUEUES.find((one) => one.key === key);
  switch (queue?.of) {
    case 'reports':
      return { to: '/reports', search: queue.filter };
    case 'matches':
      return { to: '/matches' };
    case 'rescreens':
      return { to: '/screening', search: { tab: 'rescreens' } };
    case 'lures':
      return { to: '/lures', search: queue.filter };
    case 'cases':
    case undefined:
      return { to: '/queues/$queue', params: { queue: key } };
  }
};
