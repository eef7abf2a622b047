import { describe, expect, it } from 'vitest';
import { CONCEPTS } from './data/concepts.data.ts';
import { evaluateElements, groupQuestions, groupsOf } from './elements.ts';
import { canonicalLaw, getLaw, LAW_TEXTS, lawsThatMatter } from './laws.ts';
import { type Answers, LAWS } from './types.ts';
import { QUESTIONS } from './worksheet.ts';

const yes = (...ids: string[]): Answers => Object.fromEntries(ids.map((id) => [id, { answer: 'yes' }]));

describe('the texts of the laws', () => {
  it('are those of the list, each with act, means and purpose, every question of a known concept of its element', () => {
    expect(LAW_TEXTS.map(({ id }) => id)).toEqual([...LAWS]);
    for (const law of LAW_TEXTS) {
      expect(groupsOf(law.id).slice(0, 3)).toEqual(['act', 'means', 'purpose']);
      for (const group of groupsOf(law.id)) expect(groupQuestions(law.id, group).length).toBeGreaterThan(0);
      for (const { concept, element } of law.questions)
        expect(CONCEPTS.find(({ id }) => id === concept)?.element, `${law.id} ${concept}`).toBe(element);
      expect(new Set(law.questions.map(({ concept }) => concept)).size).toBe(law.questions.length);
    }
    expect(QUESTIONS.filter(({ law }) => (LAWS as readonly string[]).includes(law))).toHaveLength(
      LAW_TEXTS.reduce((sum, { questions }) => sum + questions.length, 0),
    );
  });

  it('are marked unverified where nobody read the official text', () => {
    for (const law of LAW_TEXTS)
      expect(law.questions.some(({ verified }) => verified)).toBe(law.id === 'palermo' || law.id === 'uu21');
  });

  it('matter by the country of the case and of the office, or where something was answered', () => {
    expect(lawsThatMatter(['PH', 'ID'])).toEqual(['palermo', 'uu21', 'ra9208']);
    expect(lawsThatMatter(['KH', null])).toEqual(['palermo']);
    expect(lawsThatMatter(['KH'], ['ilo.1', 'au27.offence.servitude'])).toEqual(['palermo', 'au27']);
  });

  it('are another text after any change of a word', () => {
    expect(canonicalLaw('au27')).toContain('270.7C');
    expect(canonicalLaw('au27')).toContain(CONCEPTS.find(({ id }) => id === 'servitude')!.text.id);
    expect(new Set(LAWS.map(canonicalLaw)).size).toBe(LAWS.length);
    expect(canonicalLaw('palermo')).not.toContain('270.7C');
  });
});

describe('offences that stand by themselves', () => {
  it.each([
    'au27.offence.servitude',
    'au27.offence.slavery',
    'au27.offence.debt_bondage',
    'th2551.offence.forced_labour',
  ])('%s suffices without act, means and purpose', (question) => {
    const law = question.split('.')[0] as 'au27';
    expect(evaluateElements(yes(question), law, { child: false }).allMet).toBe(true);
    expect(evaluateElements({}, law, { child: false }).allMet).toBe(false);
  });

  it('are known to Australia and Thailand only', () => {
    expect(LAWS.filter((law) => groupsOf(law).includes('offence'))).toEqual(['th2551', 'au27']);
    expect(getLaw('th2551').questions.find(({ element }) => element === 'offence')?.cite).toBe('6/1');
  });
});

it('every law takes a child without means, and an adult not', () => {
  for (const law of LAWS) {
    const given = yes(groupQuestions(law, 'act')[0]!.id, groupQuestions(law, 'purpose')[0]!.id);
    expect(evaluateElements(given, law, { child: true }).allMet, law).toBe(true);
    expect(evaluateElements(given, law, { child: false }).allMet, law).toBe(false);
  }
});
