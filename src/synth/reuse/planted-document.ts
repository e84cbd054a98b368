import type { ReuseDocument } from "../../model/reuse.js";
import type { PlantedText } from "./plant.js";

/** What the reuse study is told of a planted text, the `number`th of its corpus: departments of counties in the 2021 format, ordered by year. */
export function plantedDocument(number: number, { agency, name, year }: Omit<PlantedText, "text">): ReuseDocument {
  const path = String(number);
  return {
    reportId: path.padStart(12, "0"),
    path,
    agency: String(agency),
    agencyName: name,
    names: [name],
    year,
    publishedOn: null,
    regionCode: null,
    level: "county",
    unitType: "department",
    template: "2021",
  };
}
