import { type Provider, vocabularyMessages } from '@suar/core';
import { useMessages } from '../shell/locale.tsx';
import { serviceMessages } from './messages.ts';
import './service.css';

/** The places of a shelter by kind: how many are taken, and what is free. */
export const PlaceBars = ({ places }: { places: Provider['places'] }) => {
  const t = useMessages(serviceMessages);
  const words = useMessages(vocabularyMessages);
  return places.map(({ kind, places: all, free }) => (
    <div key={kind} className="place-row">
      <span>{words(`placeKind.${kind}`)}</span>
      <span className="place-track" aria-hidden="true">
        <span
          className="place-bar"
          style={{ width: `${all === 0 ? 100 : Math.round((100 * (all - free)) / all)}%` }}
        />
      </span>
      <span>{free === 0 ? <strong>{t('full')}</strong> : t('free_of', { free, all })}</span>
    </div>
  ));
};
