import type { Plan } from '@suar/figures';

/** Thirteen tables a reader of the victim-perpetrator set would ask for: who, where, when, by whom and how. */
export const CTDC_PLAN: Plan = {
  tables: [
    ['yearRegister', 'gender', 'majorityStatus'],
    ['gender', 'majorityStatus', 'isForcedLabour', 'isSexualExploit'],
    ['UN_COO_Region', 'UN_COE_Region', 'gender'],
    ['yearRegister', 'UN_COE_Region', 'isSexualExploit'],
    ['yearRegister', 'UN_COO_Region'],
    ['majorityStatus', 'UN_COE_Region', 'isForcedLabour'],
    ['IP_Gender', 'IP_ageBroad', 'IP_Exploiter'],
    ['IP_ageBroad', 'IP_citizen_UNRegion'],
    ['IP_citizen_UNRegion', 'UN_COE_Region', 'IP_Gender'],
    ['IP_Relation', 'gender', 'majorityStatus'],
    ['IP_Relation', 'IP_Gender', 'UN_COE_Region'],
    ['IP_RecruiterBroker', 'IP_TransactionProcess', 'IP_ControlAbuseKidnap', 'IP_Exploiter'],
    ['IP_PayMoney', 'IP_Relation', 'gender'],
  ],
};

/** What an office would publish about its region. */
export const REGION_PLAN: Plan = {
  tables: [
    ['nationality', 'country'],
    ['country', 'year', 'quarter'],
    ['nationality', 'year'],
    ['country', 'outcome', 'sex'],
    ['nationality', 'outcome'],
    ['sex', 'age', 'outcome'],
    ['channel', 'year'],
    ['channel', 'lure'],
    ['lure', 'country'],
    ['route', 'country'],
    ['sector', 'country', 'sex'],
    ['sector', 'outcome'],
    ['exploiter', 'country'],
    ['deceived', 'confined', 'passport_taken', 'debt'],
    ['beaten', 'sold_on', 'unpaid', 'country'],
    ['watched', 'ransom', 'threatened', 'country'],
    ['minor_at_recruitment', 'sex', 'country'],
    ['family_knows', 'returned', 'outcome'],
    ['returned', 'country', 'year'],
    ['age', 'sector'],
  ],
};
