/** An advert and the truth about it: its template, and where its slots lie. */
export interface Advert {
  readonly id: string;
  readonly text: string;
  readonly template: number;
  readonly language: string;
  readonly slots: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}
