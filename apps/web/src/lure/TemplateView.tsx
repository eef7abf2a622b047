import { UnstyledButton } from '@mantine/core';
import type { CampaignTemplate } from '@suar/core';
import { Fragment, useState } from 'react';
import { useFormat } from '../shell/format.ts';
import { useMessages } from '../shell/locale.tsx';
import { campaignMessages } from './campaign-messages.ts';
import classes from './lure.module.css';

const KINDS = ['phone', 'place', 'money', 'handle', 'url', 'number', 'name', 'text'] as const;
const COLOURS = 6;
const colourOf = (slot: number): React.CSSProperties =>
  ({ '--slot': `var(--slot-${slot % COLOURS})` }) as React.CSSProperties;

/** A template: the words its lures share, with each slot marked, and what fills the slots side by side. */
export const TemplateView = ({ template, small }: { template: CampaignTemplate; small: boolean }) => {
  const t = useMessages(campaignMessages);
  const format = useFormat();
  const [lit, setLit] = useState<number | null>(null);
  const slots = template.slots.filter(({ values }) => values.length > 0);
  const kindOf = new Map(template.parts.map((part) => [part.slot, part.text]));
  const name = (slot: number): string => {
    const kind = KINDS.find((each) => each === kindOf.get(slot));
    return `${slot + 1} ${kind ? t(`slot_kind_${kind}`) : ''}`.trim();
  };
  const lightUp = (slot: number) => ({
    'data-lit': lit === slot || undefined,
    onMouseEnter: () => setLit(slot),
    onMouseLeave: () => setLit(null),
    onFocus: () => setLit(slot),
    onBlur: () => setLit(null),
  });
  return (
    <div className={classes.slots}>
      {small && <h3 className={classes.lead}>{t('template_of', { count: template.lures })}</h3>}
      <div className={classes.template} dir="auto">
        {template.parts.map((part, index) =>
          part.slot === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a template never move.
            <Fragment key={index}>{part.text}</Fragment>
          ) : (
            <UnstyledButton
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a template never move.
              key={index}
              component="button"
              className={classes.slot}
              style={colourOf(part.slot)}
              aria-label={t('slot', { number: part.slot + 1 })}
              {...lightUp(part.slot)}
              onClick={() => document.getElementById(`slot-${template.id}-${part.slot}`)?.focus()}
            >
              {name(part.slot)}
            </UnstyledButton>
          ),
        )}
      </div>
      {slots.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={classes.slotColumns} aria-label={t('slot_values')} tabIndex={0}>
          {slots.map(({ slot, values, distinct }) => (
            <div
              key={slot}
              id={`slot-${template.id}-${slot}`}
              tabIndex={-1}
              className={classes.slotColumn}
              style={colourOf(slot)}
              {...lightUp(slot)}
            >
              <h4>
                <span>{name(slot)}</span>
                <span className={classes.count}>{t('slot_distinct', { count: distinct })}</span>
              </h4>
              <ul className={classes.plainList}>
                {values.map(({ text, lures }) => (
                  <li key={text}>
                    <span dir="auto">{text}</span>
                    <span className={classes.count}>{t('times', { count: format.number(lures) })}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </div>
  );
};
