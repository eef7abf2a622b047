import { expect, it } from 'vitest';
import { crossesRoles } from './crosses-roles.ts';

it('sees a suspect among the members, whoever stands for the person', () => {
  expect(crossesRoles(['person_at_risk'], ['suspect'])).toBe(true);
  expect(crossesRoles(['person_at_risk', 'suspect'], ['informant'])).toBe(true);
  expect(crossesRoles(['suspect'], ['suspect'])).toBe(false);
  expect(crossesRoles(['person_at_risk', 'informant'], ['person_at_risk'])).toBe(false);
});
