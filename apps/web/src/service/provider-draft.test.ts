import type { Provider } from '@suar/core';
import { describe, expect, it } from 'vitest';
import { toDraft, toInput } from './provider-draft.ts';

const provider: Provider = {
  id: '00000000-0000-4000-8000-000000000001',
  number: 1,
  name: 'Rumah Rekaan',
  country: 'KH',
  place: '',
  services: ['shelter', 'medical'],
  contact: '',
  note: '',
  recipient: null,
  active: true,
  places: [{ kind: 'women', places: 4, takenElsewhere: 1, taken: 2, free: 1 }],
};

describe('the form of an organisation', () => {
  it('gives back what it was filled with', () => {
    expect(toInput(toDraft(provider))).toMatchObject({
      name: 'Rumah Rekaan',
      services: ['shelter', 'medical'],
      recipient: null,
      places: [{ kind: 'women', places: 4, takenElsewhere: 1 }],
    });
  });

  it('sends no places of what is no shelter any more', () => {
    expect(toInput({ ...toDraft(provider), services: ['medical'] }).places).toEqual([]);
  });
});
