import { defineMessages } from '../messages/messages.ts';

/** What the other person is to the one that is looked at. */
export const relationKindMessages = defineMessages({
  en: {
    'relation.parent': 'Parent',
    'relation.child': 'Child',
    'relation.spouse': 'Spouse or partner',
    'relation.sibling': 'Brother or sister',
    'relation.relative': 'Other relative',
    'relation.friend': 'Friend',
    'relation.travelled_with': 'Travelled together',
    'relation.held_with': 'Held in the same place',
    'relation.recruiter': 'Recruiter',
    'relation.recruited': 'Recruited by this person',
    'relation.employer': 'Employer',
    'relation.employee': 'Worked for this person',
  },
  id: {
    'relation.parent': 'Orang tua',
    'relation.child': 'Anak',
    'relation.spouse': 'Suami, istri, atau pasangan',
    'relation.sibling': 'Saudara kandung',
    'relation.relative': 'Kerabat lain',
    'relation.friend': 'Teman',
    'relation.travelled_with': 'Teman seperjalanan',
    'relation.held_with': 'Ditahan di tempat yang sama',
    'relation.recruiter': 'Perekrut',
    'relation.recruited': 'Direkrut oleh orang ini',
    'relation.employer': 'Majikan',
    'relation.employee': 'Bekerja pada orang ini',
  },
});
