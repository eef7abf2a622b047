import type { IncidentMember } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { unaccounted } from './unaccounted.ts';

const member = (name: string, change: Partial<IncidentMember>): IncidentMember => ({
  personId: name,
  personName: name,
  sex: 'unknown',
  birth: null,
  nationality: null,
  caseId: name,
  caseNumber: 1,
  status: 'open',
  assignee: null,
  assigneeId: null,
  urgent: false,
  stage: null,
  nextDueOn: null,
  line: null,
  countedAs: ['present'],
  diverging: 0,
  perhapsSame: [],
  ...change,
});
const all = [
  member('home', { countedAs: ['present', 'home'] }),
  member('no case', { caseId: null }),
  member('no papers', { countedAs: ['present', 'without_passport'] }),
];
const names = (what: Parameters<typeof unaccounted>[0]) =>
  unaccounted(what, all).map(({ personName }) => personName);

describe('who is behind a number', () => {
  it('are those that the number asks for', () => {
    expect(names('present')).toEqual(['no case']);
    expect(names('home')).toEqual(['no case', 'no papers']);
    expect(names('without_passport')).toEqual(['no papers']);
    expect(names('detained')).toEqual([]);
  });
});
