import type { SubjectRole } from '@suar/core';
import type { KeptReading } from '../lure/read-lure.ts';
import type { PersonSummary } from '../person/record.ts';
import type { Place } from '../platform/seal/owners.ts';
import { erasedMark } from '../platform/seal/seal.ts';
import type { Erased } from '../platform/seal/vault.ts';
import type { JudgedValue } from '../story/store.ts';

const NOBODY: SubjectRole = 'person_at_risk';

/** What pages, lists, exports and the matcher read, in its own shape, where a sealed value was erased: nothing of anybody. */
const ERASED: Readonly<Record<Place, (rowId: string, mark: string) => unknown>> = {
  'person.summary': (id): PersonSummary => ({
    own: {
      id,
      role: NOBODY,
      names: [],
      birth: [],
      nationalities: [],
      passports: [],
      nationalIds: [],
      phones: [],
      emails: [],
      handles: [],
      places: [],
    },
    all: null,
  }),
  'statement.value': (_id, mark) => ({ text: mark }),
  'report.layout': () => [],
  'report.extra': () => [],
  'import.sample': () => [],
  'lure.reading': (): KeptReading => ({ findings: [], pleaSpans: [], reasons: [] }),
  'story_judgement.value': (_id, mark): JudgedValue => ({ kind: 'other', from: null, to: null, note: mark }),
  'incident_fact.words': (_id, mark) => ({ text: mark, source: mark }),
  'case_action.words': () => ({}),
};

export const erasedValues = (place: Place, rowId: string, erased: Erased): unknown =>
  (ERASED[place] ?? (() => ({})))(rowId, erasedMark(erased));
