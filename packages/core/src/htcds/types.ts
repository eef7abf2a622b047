export type HtcdsFieldType =
  | 'text'
  | 'long_text'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'geolocation'
  | 'lookup'
  | 'picklist'
  | 'multiselect';

/** One field of the standard. `codes` names a code list kept elsewhere; `values` is the field's own closed list. */
export type HtcdsField = {
  readonly name: string;
  readonly label: string;
  readonly section: string;
  readonly type: HtcdsFieldType;
  readonly core: boolean;
  readonly deprecated: boolean;
  readonly codes: 'iso3166' | 'iso639' | null;
  readonly values: readonly string[];
};
