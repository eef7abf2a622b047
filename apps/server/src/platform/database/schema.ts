import type { AccountTables } from './tables/account.ts';
import type { CaseTables } from './tables/case.ts';
import type { DraftTables } from './tables/drafts.ts';
import type { IncidentTables } from './tables/incident.ts';
import type { IntakeTables } from './tables/intake.ts';
import type { KeyTables } from './tables/keys.ts';
import type { LureTables } from './tables/lure.ts';
import type { PersonTables } from './tables/person.ts';
import type { QueueTables } from './tables/queue.ts';
import type { ReleaseTables } from './tables/release.ts';
import type { SignInTables } from './tables/sign-in.ts';
import type { StoryTables } from './tables/story.ts';

export type { Sealed } from './tables/columns.ts';

/** Every table; a feature's stand in a file of their own. */
export interface Database
  extends AccountTables,
    CaseTables,
    DraftTables,
    IncidentTables,
    IntakeTables,
    KeyTables,
    LureTables,
    PersonTables,
    QueueTables,
    ReleaseTables,
    SignInTables,
    StoryTables {}
