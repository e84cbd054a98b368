import type { Bilingual } from "./bilingual.js";

/**
 * Input that mingjian cannot use (an argument, a lexicon, a scheme, a manifest). Its message is one clear sentence that names the
 * file, the line where there is one, what is wrong and how to mend it; the command line prints it and ends with code 2.
 */
export class UserError extends Error {
  readonly bilingual: Bilingual;

  constructor(bilingual: Bilingual) {
    super(bilingual.en);
    this.name = "UserError";
    this.bilingual = bilingual;
  }
}
