import { ANSWERS, type Answer, screeningMessages } from '@suar/core';
import { useId } from 'react';
import { useMessages } from '../shell/locale.tsx';
import './screening.css';

interface AnswerGroupProps {
  label: string;
  value: Answer | null;
  disabled: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Yes, no or unknown in one line; nothing is chosen until somebody has answered. */
export const AnswerGroup = ({ label, value, disabled, onAnswer }: AnswerGroupProps) => {
  const t = useMessages(screeningMessages);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className="answers">
      {ANSWERS.map((answer) => (
        <label key={answer} data-answer={answer} data-checked={value === answer} data-disabled={disabled}>
          <input
            type="radio"
            name={name}
            checked={value === answer}
            disabled={disabled}
            onChange={() => onAnswer(answer)}
            // A second press opens the evidence again, which a change event would not tell.
            onClick={() => value === answer && answer !== 'unknown' && onAnswer(answer)}
          />
          {t(`answer.${answer}`)}
        </label>
      ))}
    </div>
  );
};
