import type { Bilingual } from "../model/bilingual.js";
import type { MeasuredShare, Passage, ReuseDocument, ReuseProfile } from "../model/reuse.js";
import { boilerplateThreshold, gramLength } from "./boilerplate.js";
import { commonGrams } from "./common-grams.js";
import { copiesOf } from "./copies.js";
import { createCrew } from "./crew.js";
import type { Library } from "./library.js";
import { keptFromPrior } from "./own-prior.js";
import { leastAgenciesCompared, leastReportsCompared, strataOf } from "./strata.js";

/** A share that was measured. */
export const measured = (value: number): MeasuredShare => ({ value, reason: null });
/** A share that was not, and why. */
export const unmeasured = (reason: Bilingual): MeasuredShare => ({ value: null, reason });

/** What was measured of each report, by its number, from the passages it shares and from what is common in its stratum. `short` says of each report why it is too short. */
export async function profilesOf(
  library: Library,
  passages: readonly Passage[],
  sizes: readonly number[],
  short: readonly (Bilingual | null)[],
  threads = 1,
): Promise<readonly ReuseProfile[]> {
  const boilerplate = await boilerplateOf(library, threads);
  const copies = await copiesOf(library, passages, sizes, threads);
  return library.documents.map((document, d) => {
    const size = sizes[d] as number;
    const reason = short[d] ?? null;
    const none = reason === null ? null : unmeasured(reason);
    const common = boilerplate.get(d);
    const prior = keptFromPrior(library, d);
    return {
      size,
      peerBoilerplate: none ?? (common === undefined ? unmeasured(whyNoStratum(document)) : measured(common.share)),
      stratum: none === null ? (common?.stratum ?? null) : null,
      largestCopy: none ?? (copies[d] as (typeof copies)[number]).share,
      copySource: none === null ? (copies[d] as (typeof copies)[number]).source : null,
      stickiness: none ?? prior.masked,
      stickinessError: none === null ? prior.error : null,
      stickinessAsPrinted: none ?? prior.asPrinted,
      keptSpans: none === null ? prior.spans : [],
    };
  });
}

interface StratumShare {
  readonly share: number;
  readonly stratum: string;
}

async function boilerplateOf(
  { texts, documents }: Library,
  threads: number,
): Promise<ReadonlyMap<number, StratumShare>> {
  const shares = new Map<number, StratumShare>();
  const strata = strataOf(documents);
  if (strata.length === 0) return shares;
  const crew = createCrew({ texts, work: null }, threads);
  try {
    for (const { name, documents: members, agencies, judged } of strata) {
      const least = boilerplateThreshold(agencies);
      const grams = await commonGrams(crew, texts, Uint32Array.from(members), gramLength, least);
      const [values] = await crew.perform([{ stage: "share", documents: Uint32Array.from(judged), grams }]);
      judged.forEach((d, i) => {
        const share = (values as Float64Array)[i] as number;
        if (!Number.isNaN(share)) shares.set(d, { share, stratum: name });
      });
    }
  } finally {
    await crew.close();
  }
  return shares;
}

function whyNoStratum({ agency }: ReuseDocument): Bilingual {
  if (agency === null) return { zh: "机关名称不明，无法区分本机关与其他机关", en: "whose report it is is not known" };
  return {
    zh: `同一格式的可比报告不足 ${leastReportsCompared} 份或不足 ${leastAgenciesCompared} 个机关`,
    en: `fewer than ${leastReportsCompared} reports or ${leastAgenciesCompared} agencies of the same format`,
  };
}
