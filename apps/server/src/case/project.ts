import type { CaseState } from '@suar/core';

/** The columns of case_record that lists filter by: nothing but what the replay says. */
export const projectionOf = (state: CaseState, version: number) => ({
  status: state.status,
  outcome: state.outcome,
  assignee_id: state.assigneeId,
  incident_id: state.incidentId,
  country: state.country,
  decider_id: state.decision?.by ?? null,
  standard: state.decision?.standard ?? null,
  closing_reason: state.closed?.reason ?? null,
  next_due_on:
    state.tasks
      .filter((task) => task.doneAt === null && task.dueOn !== null)
      .map((task) => task.dueOn!)
      .sort()[0] ?? null,
  updated_at: state.updatedAt,
  version,
});
