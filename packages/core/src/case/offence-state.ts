import type { CaseAction } from './schema.ts';
import type { Offence } from './state.ts';

type OffenceAction = Extract<
  CaseAction,
  {
    kind: 'offence_alleged' | 'compulsion_shown' | 'offence_state_set' | 'host_requested' | 'host_answered';
  }
>;

const change = (offence: Offence, action: OffenceAction): Offence => {
  const { at, actorId: by, seq } = action;
  switch (action.kind) {
    case 'offence_alleged':
      return offence;
    case 'compulsion_shown': {
      const { compelled, timing, statementIds, text } = action;
      return { ...offence, compulsion: { compelled, timing, statementIds, text, by, at, seq } };
    }
    case 'offence_state_set':
      return { ...offence, state: { state: action.state, on: action.on, text: action.text } };
    case 'host_requested': {
      if (offence.requests.some(({ id }) => id === action.requestId)) return offence;
      const { requestId: id, to, sentOn, text } = action;
      return { ...offence, requests: [...offence.requests, { id, to, sentOn, text, answer: null }] };
    }
    case 'host_answered': {
      const { requestId, answer, answeredOn, text } = action;
      return {
        ...offence,
        requests: offence.requests.map((request) =>
          request.id === requestId ? { ...request, answer: { answer, answeredOn, text } } : request,
        ),
      };
    }
  }
};

/** One step of the replay of the alleged offences. */
export const applyOffence = (offences: readonly Offence[], action: OffenceAction): Offence[] => {
  if (action.kind !== 'offence_alleged')
    return offences.map((offence) => (offence.id === action.offenceId ? change(offence, action) : offence));
  if (offences.some(({ id }) => id === action.offenceId)) return [...offences];
  const { offenceId: id, offence, text, country, authority, on, actorId: by, at, seq } = action;
  const state = { state: 'alleged' as const, on, text: '' };
  return [
    ...offences,
    { id, offence, text, country, authority, on, by, at, seq, compulsion: null, state, requests: [] },
  ];
};

/** Whether an offence still weighs on the person: neither dropped, acquitted nor released. */
export const isOffenceOpen = ({ state }: Offence): boolean =>
  state.state !== 'dropped' && state.state !== 'acquitted' && state.state !== 'released';
