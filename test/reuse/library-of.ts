import type { ReuseDocument } from "../../src/model/reuse.js";
import { createLibrary, type Library } from "../../src/reuse/library.js";
import { createNormaliser } from "../../src/reuse/normalise.js";
import { packedNames, wordingOf } from "../../src/reuse/wording.js";
import { lexicons } from "../narrative/lexicons.js";

/** A text to be compared, of an agency and year; by default each text is another agency's, of one year. */
export interface Draft {
  readonly text: string;
  readonly agency?: string | null;
  readonly names?: readonly string[];
  readonly year?: number;
  readonly publishedOn?: string | null;
  readonly regionCode?: string | null;
  readonly level?: ReuseDocument["level"];
}

/** The wording that lexicons/mandated.tsv prescribes. */
export const wording = wordingOf(lexicons.entries.filter(({ lexicon }) => lexicon === "mandated"));

/** A library of these texts; each text is its own frozen text, so that spans point into it. Numbered as given unless dates say otherwise. */
export function libraryOf(drafts: readonly (Draft | string)[]): Library {
  const builder = createLibrary(wording, 16);
  drafts.forEach((draft, i) => {
    const {
      text,
      agency = `机关${i}`,
      names = [],
      year = 2022,
      ...rest
    } = typeof draft === "string" ? { text: draft } : draft;
    builder.add(documentOf(i, agency, names, year, rest), {
      text,
      at: [0],
      source: [0],
      parts: [{ section: "overview", from: 0, to: text.length }],
    });
  });
  return builder.build();
}

function documentOf(
  i: number,
  agency: string | null,
  names: readonly string[],
  year: number,
  { publishedOn = null, regionCode = null, level = "county" }: Partial<Draft>,
): ReuseDocument {
  return {
    reportId: String(i).padStart(12, "0"),
    path: `${i}.txt`,
    agency,
    agencyName: agency,
    names,
    year,
    publishedOn,
    regionCode,
    level,
    unitType: "department",
    template: "2021",
  };
}

/** The normalised form of a text, numbers masked, with sentence ends. */
export function unitsOf(text: string): Uint16Array {
  const raw = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const out = new Uint16Array(raw.length);
  const normaliser = createNormaliser(wording, { masked: true, sentences: true });
  return out.subarray(0, normaliser.run({ raw, from: 0, to: raw.length, names: packedNames([]) }, out, 0, null));
}
