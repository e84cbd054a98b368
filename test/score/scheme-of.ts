import { dataFile } from "../../src/model/data-directory.js";
import { loadScheme } from "../../src/score/load-scheme.js";
import type { Scheme } from "../../src/score/scheme.js";

/** The built-in scheme with these changes to how it ranks. */
export function schemeOf(ranking: Partial<Scheme["ranking"]> = {}): Scheme {
  const scheme = loadScheme(dataFile("scheme.yaml"));
  return { ...scheme, ranking: { ...scheme.ranking, ...ranking } };
}
