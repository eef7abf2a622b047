import { EventEmitter } from 'node:events';

/** Tells open pages, within this process, that something moved on. What moved is read from the database, never sent along. */
export interface ProgressBus {
  tell(topic: string): void;
  listen(topic: string, listener: () => void): () => void;
}

export const createProgressBus = (): ProgressBus => {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  return {
    tell: (topic) => {
      emitter.emit(topic);
    },
    listen: (topic, listener) => {
      emitter.on(topic, listener);
      return () => emitter.off(topic, listener);
    },
  };
};
