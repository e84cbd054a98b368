import { fold } from "../text/fold.js";

/** What a region's name ends in; without it the rest still names the place (`枣庄`). */
const regionEnding = /(?:特别行政区|自治[区州县旗]|[省市州盟县区旗])$/;
/** Whose office it is, before the office itself: `枣庄市` in `枣庄市商务局`. */
const placeOfOffice = /^.*?[省市州盟县区旗乡镇](?=..)/;

/** The names an agency goes by in its own report: in full, without its place, its region and the region's short name. */
export function agencyNames(agency: string | null, region: string | null): readonly string[] {
  const names: string[] = [];
  if (region !== null && region !== "") {
    names.push(region);
    const short = region.replace(regionEnding, "");
    if (short.length >= 2) names.push(short);
  }
  if (agency !== null) {
    const plain = fold(agency).replace(/\s+/g, "");
    names.push(plain);
    let office = plain;
    for (;;) {
      const place = placeOfOffice.exec(office)?.[0];
      if (place === undefined) break;
      if (place.length >= 3) names.push(place);
      office = office.slice(place.length);
      if (office.length >= 3) names.push(office);
    }
  }
  return [...new Set(names)].filter(({ length }) => length >= 2);
}
