import type { StatedFacts } from "../model/subject.js";
import { type Random, randomFrom } from "../stats/random.js";
import { drawAgency } from "./agencies.js";
import type { Defect, Planter } from "./defects/defect.js";
import { planters } from "./defects/index.js";
import { soundReports } from "./history.js";
import { printHtml } from "./html/print-html.js";
import { draftOfPlan, type ReportPlan } from "./plan.js";
import { printReport } from "./print-report.js";

/** What a synthetic corpus is made from: the same recipe gives the same bytes on every machine. */
export interface Recipe {
  readonly reports: number;
  readonly seed: number;
  /** The share of reports that get a defect, from 0 to 1. */
  readonly defectRate: number;
}

/** What is known of a synthetic report because it was made so. */
export interface ReportTruth {
  /** Relative to the corpus folder. */
  readonly file: string;
  readonly agency: string;
  readonly regionCode: string;
  readonly level: string;
  readonly unitType: string;
  readonly year: number;
  readonly template: string;
  /** One of the layouts of plain text, or `html` and a skin. */
  readonly layout: string;
  /** Null when the page says no date. */
  readonly publishedOn: string | null;
  /** Check, unit, and where or what. */
  readonly defects: readonly (readonly [check: string, unit: string, where: string])[];
  /** Checks that may rightly fail with the defects. */
  readonly collateral: readonly string[];
  /** The same agency's report of the year before has a defect, which may show when the two are held together. */
  readonly afterDefect: boolean;
  /** Neither this report nor that of the year before has a defect: whatever is found is a false alarm. */
  readonly clean: boolean;
}

/** One report of a synthetic corpus. */
export interface SyntheticReport {
  readonly text: string;
  readonly truth: ReportTruth;
  /** What the corpus' manifest states of it. */
  readonly stated: StatedFacts;
}

interface Planted {
  readonly planter: Planter;
  readonly defect: Defect;
}

/** Which planters may be used, and how often each was. */
class Chooser {
  private readonly used: Map<Planter, number>;

  constructor(known: readonly Planter[]) {
    this.used = new Map(known.map((planter) => [planter, 0]));
  }

  /** The report with a defect of the kind planted least so far among those it gives room for; null when it gives none. */
  plant(plan: ReportPlan, soundBefore: boolean, random: Random): Planted | null {
    const order = [...this.used]
      .map(([planter, count]) => ({ planter, rank: count + random() }))
      .sort((a, b) => a.rank - b.rank);
    for (const { planter } of order) {
      if (planter.needsBefore === true && (plan.before === null || !soundBefore)) continue;
      const defect = planter.plant(plan, random);
      if (defect === null) continue;
      this.used.set(planter, (this.used.get(planter) ?? 0) + 1);
      return { planter, defect };
    }
    return null;
  }
}

/**
 * The reports of a synthetic corpus, agency by agency and year by year. `checks` are the ids of the checks whose defects are planted,
 * each about as often as the others as far as the reports give room for it.
 */
export function* synthesise(recipe: Recipe, checks: ReadonlySet<string>): Generator<SyntheticReport> {
  const chooser = new Chooser(planters.filter(({ check }) => checks.has(check)));
  const taken = new Set<string>();
  let made = 0;
  for (let agency = 1; made < recipe.reports; agency++) {
    const random = randomFrom(Math.imul(recipe.seed + 1, 0x9e3779b1) + Math.imul(agency, 0x85ebca6b));
    let soundBefore = true;
    for (const sound of soundReports(random, drawAgency(random, taken))) {
      if (made === recipe.reports) return;
      const planted: Planted | null = random() < recipe.defectRate ? chooser.plant(sound, soundBefore, random) : null;
      const plan = planted?.defect.plan ?? sound;
      const name = `${String(agency).padStart(5, "0")}-${plan.agency.region.code}-${sound.year}`;
      const file = `reports/${name}.${plan.skin === null ? "txt" : "html"}`;
      const draft = draftOfPlan(plan);
      const text =
        plan.skin === null ? printReport(draft, plan.layout, random).text : printHtml(draft, plan.skin, random);
      yield {
        text,
        stated: plan.manifest,
        truth: {
          file,
          ...truthOf(plan),
          defects: planted === null ? [] : [[planted.planter.check, planted.defect.unit, planted.defect.where]],
          collateral: planted?.planter.collateral ?? [],
          afterDefect: !soundBefore,
          clean: planted === null && soundBefore,
        },
      };
      soundBefore = planted === null;
      made += 1;
    }
  }
}

function truthOf({ agency, year, page, layout, skin, published }: ReportPlan) {
  return {
    agency: agency.name,
    regionCode: agency.region.code,
    level: agency.level,
    unitType: agency.unitType,
    year,
    template: page.template,
    layout: skin === null ? layout : `html ${skin}`,
    publishedOn: published,
  };
}
