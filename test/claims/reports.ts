import { findClaims } from "../../src/claims/find-claims.js";
import type { Claim } from "../../src/model/claim.js";
import type { Report, SectionId } from "../../src/model/report.js";
import { randomFrom } from "../../src/stats/random.js";
import { officialHeadings } from "../../src/synth/draft.js";
import { printReport } from "../../src/synth/print-report.js";
import { draftOf, reportFrom } from "../report-of.js";

/** A department's tables: four new requests, one carried in and one carried over. */
const department = {
  "requests.newlyReceived.naturalPerson": 3,
  "requests.newlyReceived.business": 1,
  "requests.newlyReceived.total": 4,
  "requests.carriedIn.total": 1,
  "requests.granted.total": 2,
  "requests.partiallyGranted.total": 1,
  "requests.unavailable.notHeld.total": 1,
  "requests.total.total": 4,
  "requests.carriedOver.total": 1,
  "reviewAndLitigation.review.upheld": 1,
  "reviewAndLitigation.review.total": 1,
  "disclosure.normativeDocuments.issued": 2,
  "disclosure.normativeDocuments.repealed": 1,
  "disclosure.normativeDocuments.inForce": 12,
  "disclosure.licensing.decisions": 35,
  "disclosure.penalties.decisions": 8,
};

/** A city government's tables. */
const government = {
  "requests.newlyReceived.naturalPerson": 98,
  "requests.newlyReceived.business": 20,
  "requests.newlyReceived.legalService": 5,
  "requests.newlyReceived.otherOrg": 3,
  "requests.newlyReceived.total": 126,
  "requests.carriedIn.total": 8,
  "requests.granted.total": 52,
  "requests.partiallyGranted.total": 11,
  "requests.refused.thirdPartyRights.total": 3,
  "requests.refused.internalAffairs.total": 6,
  "requests.refused.processInformation.total": 4,
  "requests.unavailable.notHeld.total": 30,
  "requests.unavailable.notReadyMade.total": 5,
  "requests.unavailable.stillUnclear.total": 2,
  "requests.notProcessed.petition.total": 6,
  "requests.notProcessed.repeat.total": 3,
  "requests.otherHandling.noCorrection.total": 4,
  "requests.otherHandling.other.total": 1,
  "requests.total.total": 127,
  "requests.carriedOver.total": 7,
  "reviewAndLitigation.review.upheld": 9,
  "reviewAndLitigation.review.corrected": 2,
  "reviewAndLitigation.review.other": 3,
  "reviewAndLitigation.review.pending": 1,
  "reviewAndLitigation.review.total": 15,
  "reviewAndLitigation.litigationDirect.upheld": 1,
  "reviewAndLitigation.litigationDirect.pending": 1,
  "reviewAndLitigation.litigationDirect.total": 2,
  "reviewAndLitigation.litigationAfterReview.upheld": 3,
  "reviewAndLitigation.litigationAfterReview.corrected": 1,
  "reviewAndLitigation.litigationAfterReview.total": 4,
  "disclosure.normativeDocuments.issued": 12,
  "disclosure.normativeDocuments.repealed": 5,
  "disclosure.normativeDocuments.inForce": 210,
  "disclosure.licensing.decisions": 128450,
  "disclosure.penalties.decisions": 23671,
  "disclosure.coercion.decisions": 1208,
};

/** A department's tables of 2020, in the format of 2019. */
const earlier = {
  "requests.newlyReceived.naturalPerson": 9,
  "requests.newlyReceived.business": 2,
  "requests.newlyReceived.otherOrg": 1,
  "requests.newlyReceived.total": 12,
  "requests.carriedIn.total": 2,
  "requests.granted.total": 8,
  "requests.partiallyGranted.total": 1,
  "requests.refused.internalAffairs.total": 1,
  "requests.unavailable.notHeld.total": 2,
  "requests.notProcessed.petition.total": 1,
  "requests.total.total": 13,
  "requests.carriedOver.total": 1,
  "reviewAndLitigation.review.upheld": 1,
  "reviewAndLitigation.review.pending": 1,
  "reviewAndLitigation.review.total": 2,
  "reviewAndLitigation.litigationDirect.other": 1,
  "reviewAndLitigation.litigationDirect.total": 1,
  "disclosure.normativeDocuments.made": 3,
  "disclosure.normativeDocuments.disclosed": 3,
  "disclosure.normativeDocuments.disclosedTotal": 18,
  "disclosure.licensing.decisions": 35,
  "disclosure.procurement.items": 5,
  "disclosure.procurement.amountYuan": 200326,
};

/** A county government's tables of 2024. */
const county = {
  "requests.newlyReceived.naturalPerson": 73,
  "requests.newlyReceived.business": 12,
  "requests.newlyReceived.publicInterest": 1,
  "requests.newlyReceived.legalService": 4,
  "requests.newlyReceived.otherOrg": 2,
  "requests.newlyReceived.total": 92,
  "requests.carriedIn.total": 6,
  "requests.granted.total": 34,
  "requests.partiallyGranted.total": 9,
  "requests.refused.stateSecret.total": 1,
  "requests.refused.thirdPartyRights.total": 2,
  "requests.refused.internalAffairs.total": 3,
  "requests.refused.processInformation.total": 2,
  "requests.refused.enforcementFiles.total": 1,
  "requests.refused.administrativeInquiry.total": 4,
  "requests.unavailable.notHeld.total": 21,
  "requests.unavailable.notReadyMade.total": 4,
  "requests.unavailable.stillUnclear.total": 1,
  "requests.notProcessed.petition.total": 3,
  "requests.notProcessed.repeat.total": 2,
  "requests.otherHandling.noCorrection.total": 2,
  "requests.otherHandling.other.total": 1,
  "requests.total.total": 90,
  "requests.carriedOver.total": 8,
  "reviewAndLitigation.review.upheld": 5,
  "reviewAndLitigation.review.corrected": 2,
  "reviewAndLitigation.review.other": 1,
  "reviewAndLitigation.review.pending": 3,
  "reviewAndLitigation.review.total": 11,
  "reviewAndLitigation.litigationDirect.upheld": 1,
  "reviewAndLitigation.litigationDirect.other": 1,
  "reviewAndLitigation.litigationDirect.total": 2,
  "reviewAndLitigation.litigationAfterReview.upheld": 3,
  "reviewAndLitigation.litigationAfterReview.corrected": 1,
  "reviewAndLitigation.litigationAfterReview.pending": 1,
  "reviewAndLitigation.litigationAfterReview.total": 5,
  "disclosure.normativeDocuments.issued": 14,
  "disclosure.normativeDocuments.repealed": 6,
  "disclosure.normativeDocuments.inForce": 187,
  "disclosure.licensing.decisions": 86342,
  "disclosure.penalties.decisions": 5213,
  "disclosure.coercion.decisions": 318,
};

/** A township's tables: three requests, no disputes, no documents. */
const township = {
  "requests.newlyReceived.naturalPerson": 2,
  "requests.newlyReceived.otherOrg": 1,
  "requests.newlyReceived.total": 3,
  "requests.granted.total": 1,
  "requests.unavailable.notHeld.total": 1,
  "requests.notProcessed.petition.total": 1,
  "requests.total.total": 3,
  "disclosure.penalties.decisions": 46,
};

/** A city bureau's tables: twelve new requests, two carried in and two carried over. */
const bureau = {
  "requests.newlyReceived.naturalPerson": 7,
  "requests.newlyReceived.business": 4,
  "requests.newlyReceived.legalService": 1,
  "requests.newlyReceived.total": 12,
  "requests.carriedIn.total": 2,
  "requests.granted.total": 5,
  "requests.partiallyGranted.total": 3,
  "requests.refused.thirdPartyRights.total": 1,
  "requests.refused.processInformation.total": 1,
  "requests.unavailable.notHeld.total": 2,
  "requests.total.total": 12,
  "requests.carriedOver.total": 2,
  "reviewAndLitigation.review.upheld": 1,
  "reviewAndLitigation.review.corrected": 1,
  "reviewAndLitigation.review.total": 2,
  "reviewAndLitigation.litigationAfterReview.pending": 1,
  "reviewAndLitigation.litigationAfterReview.total": 1,
  "disclosure.normativeDocuments.issued": 3,
  "disclosure.normativeDocuments.repealed": 2,
  "disclosure.normativeDocuments.inForce": 17,
  "disclosure.licensing.decisions": 214,
  "disclosure.penalties.decisions": 29,
  "disclosure.fees.amountWanYuan": "356.2",
};

/** An office whose own name is of other business. */
const petitions = {
  "requests.newlyReceived.naturalPerson": 6,
  "requests.newlyReceived.total": 6,
  "requests.granted.total": 3,
  "requests.otherHandling.other.total": 1,
  "requests.total.total": 4,
  "requests.carriedOver.total": 2,
};

/** A street office's tables. */
const street = {
  "requests.newlyReceived.naturalPerson": 9,
  "requests.newlyReceived.total": 9,
  "requests.granted.total": 4,
  "requests.partiallyGranted.total": 2,
  "requests.unavailable.notHeld.total": 3,
  "requests.total.total": 9,
};

const reports = {
  department: { agency: "枣庄市教育局", year: 2022, template: "2021", cells: department },
  nothing: { agency: "枣庄市教育局", year: 2022, template: "2021", cells: {} },
  government: { agency: "枣庄市人民政府", year: 2023, template: "2021", cells: government },
  earlier: { agency: "枣庄市教育局", year: 2020, template: "2019", cells: earlier },
  county: { agency: "安吉县人民政府", year: 2024, template: "2021", cells: county },
  township: { agency: "安吉县天荒坪镇人民政府", year: 2023, template: "2021", cells: township },
  petitions: { agency: "枣庄市信访局", year: 2024, template: "2021", cells: petitions },
  street: { agency: "枣庄市薛城区人民政府临城街道办事处", year: 2024, template: "2021", cells: street },
  bureau: { agency: "湖州市水利局", year: 2024, template: "2021", cells: bureau },
} as const;

/** One of the reports with these words in a section, a paragraph a line. */
export function reportWith(name: keyof typeof reports, section: SectionId, words: string): Report {
  const { agency, year, template, cells } = reports[name];
  const base = draftOf(cells, { template });
  const draft = {
    ...base,
    title: [`${agency}${year}年政府信息公开工作年度报告`],
    byline: `发布时间：${year + 1}-01-12`,
    preamble: [`本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`],
    sections: {
      ...base.sections,
      overview: { heading: officialHeadings.overview, before: ["我局按照条例要求梳理公开事项。"], after: [] },
      [section]: { heading: officialHeadings[section], before: words.split("\n"), after: [] },
    },
  };
  return reportFrom(printReport(draft, "tabs", randomFrom(1)));
}

/** The claims that these words make in a section of one of the reports, each with the words that state it. */
export function claimsIn(
  name: keyof typeof reports,
  section: SectionId,
  words: string,
): readonly (Claim & { readonly quote: string })[] {
  const report = reportWith(name, section, words);
  const { text } = report.source;
  const start = text.lastIndexOf(words);
  return findClaims(report)
    .filter(({ valueSpan }) => valueSpan[0] >= start && valueSpan[0] < start + words.length)
    .map((claim) => ({ ...claim, quote: text.slice(...claim.span) }));
}
