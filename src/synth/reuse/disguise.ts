import { pick, type Random, wholeBetween } from "../../stats/random.js";

/** How a planted copy was changed; `mandated` is no copy at all. */
export const disguises = [
  "verbatim",
  "renumbered",
  "renamed",
  "edit-2",
  "edit-5",
  "edit-10",
  "synonyms",
  "shuffled",
] as const;
export type Disguise = (typeof disguises)[number];

const edited: Readonly<Partial<Record<Disguise, number>>> = { "edit-2": 0.02, "edit-5": 0.05, "edit-10": 0.1 };
const filler = [..."各其该等在对为以及另再已未每由向从与或但而且将把被让使"];
const synonyms: readonly (readonly [string, string])[] = [
  ["登记", "记录"],
  ["核对", "核实"],
  ["抽查", "检查"],
  ["随后", "之后"],
  ["人员", "同志"],
  ["发现", "查出"],
  ["全年", "一年来"],
  ["逐户", "挨户"],
  ["缺漏", "遗漏"],
  ["改为", "改成"],
];

/** The text as a copyist with this habit writes it. Rates of edits are per character: half replaced, a quarter inserted, a quarter left out. */
export function disguised(text: string, disguise: Disguise, random: Random): string {
  const rate = edited[disguise];
  if (rate !== undefined) return withEdits(text, rate, random);
  if (disguise === "renumbered")
    return text.replace(/\d+/g, ({ length }) => String(wholeBetween(random, 10 ** (length - 1), 10 ** length - 1)));
  if (disguise === "synonyms") return synonyms.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  return disguise === "shuffled" ? shuffledSentences(text, random) : text;
}

function withEdits(text: string, rate: number, random: Random): string {
  let result = "";
  for (const character of text) {
    const draw = random();
    if (draw < rate * 0.5) result += pick(random, filler);
    else if (draw < rate * 0.75) result += character + pick(random, filler);
    else if (draw >= rate) result += character;
  }
  return result;
}

function shuffledSentences(text: string, random: Random): string {
  const sentences = text.match(/[^。]+。?/g) ?? [text];
  for (let i = sentences.length - 1; i > 0; i--) {
    const j = wholeBetween(random, 0, i);
    [sentences[i], sentences[j]] = [sentences[j] as string, sentences[i] as string];
  }
  return sentences.join("");
}
