/** One message in both languages of the tool. `zh` is exact, courteous official Chinese; `en` says the same. Both carry the numbers. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages messages come in. */
export type Language = keyof Bilingual;
