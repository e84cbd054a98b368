import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadDeadlines } from "../checks/deadlines/load-deadlines.js";
import type { Language } from "../model/bilingual.js";
import { dataFile } from "../model/data-directory.js";
import { UserError } from "../model/user-error.js";
import { entriesOf, lexiconNames } from "../narrative/lexicon.js";
import { loadLexicons } from "../narrative/load-lexicons.js";
import { loadScheme } from "../score/load-scheme.js";
import { padToWidth } from "../text/width.js";
import type { ExitCode, Io } from "./io.js";

const NAME_WIDTH = 20;

/** `lexicon check [DIR]` or, by way of its own module, `lexicon mine CORPUS`: prints how many entries each lexicon of a folder (the built-in ones by default) holds. What is wrong with one is a `UserError`. */
export async function lexicon(operands: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const [action, folder = dataFile("")] = operands;
  if (action === "mine" && operands.length === 2)
    return (await import("./mine-phrases.js")).minePhrases(folder, io, language);
  if (action !== "check" || operands.length > 2)
    throw new UserError({
      zh: `lexicon 之后应为 check 和可选的文件夹，或 mine 和语料，例如 mingjian lexicon check lexicons、mingjian lexicon mine corpus`,
      en: `after lexicon comes check and, if you like, a folder, or mine and a corpus, for example mingjian lexicon check lexicons or mingjian lexicon mine corpus`,
    });
  const lexicons = loadLexicons(folder);
  for (const name of lexiconNames) {
    const entries = entriesOf(lexicons, name);
    const categories = new Set(entries.map((entry) => entry.category)).size;
    io.out(
      `${padToWidth(name, NAME_WIDTH)}${{ zh: `词条 ${entries.length}，类别 ${categories}`, en: `${entries.length} entries in ${categories} categories` }[language]}\n`,
    );
  }
  const scheme = join(folder, "scheme.yaml");
  if (existsSync(scheme)) {
    const { version, indicators } = loadScheme(scheme);
    io.out(
      `${padToWidth("scheme", NAME_WIDTH)}${{ zh: `版本 ${version}，指标 ${indicators.size}`, en: `version ${version}, ${indicators.size} indicators` }[language]}\n`,
    );
  }
  const deadlines = join(folder, "deadlines.csv");
  if (existsSync(deadlines)) {
    const { length } = loadDeadlines(deadlines);
    io.out(`${padToWidth("deadlines", NAME_WIDTH)}${{ zh: `期限 ${length}`, en: `${length} deadlines` }[language]}\n`);
  }
  return 0;
}
