import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import type { Token } from "./tokens.js";

/** Whose figures the words at some place of a sentence speak of, and when. */
export interface Setting {
  readonly year: number | null;
  readonly scope: Claim["scope"];
  /** The words leave no doubt: the agency's own figures of the whole report year. */
  readonly sure: boolean;
}

/** What follows a year when it belongs to the name of a document: `按照2021年政务公开工作要点`. */
const documentName = /^[^,;:。]{0,24}?(?:要点|报告|年报|通知|方案|意见|办法|预算|决算|计划|规划|任务)/;

/** What follows a year in which something began, or ended: what is told is of more years than one. */
const beginning = /^(?:以来|起|开始|以前|之前|前(?![一二三四\d半])|以后|之后|至今)/;

/** What follows `区政府` where it names a site, not a body: `通过区政府信息公开网站`. */
const site = /^(?:信息公开|政务公开|门户)?(?:网|平台|专栏|公报|客户端|公众号|微信|微博)/;

/** `我街道`, said by the office that governs it. */
const isOfStreet = /街道办事处$/;

/** The office of a government, and how it is called for short. */
const ofOffice = /(.)人民政府办公[室厅]$/;
const officeNamed = /([省市县区旗])?(?:人民)?政府办(?:公[室厅]|(?![理事结好法公]))/;

/** `与2023年持平` compares without a figure. */
const sameAsThen = /^(?:同期)?(?:基本|大致|大体)?(?:持平|相当|一致)/;

/** `市教育局` still names an agency, `教育局` any. */
const SHORTEST_NAME = 4;

/** What follows `去年` where it says when (`去年，我局收到`), not which (`去年同期`, `上年度申请结转`, `上年没有结转`). */
const opensClause = /^(?!(?:没有|未有|无)[结顺转])[,我本全共未没收受新办因]/;

/** Follows the words of a sentence that say whose and when, figure by figure. Made anew for every sentence. */
export class SettingReader {
  private year: number | null = null;
  private wide = false;
  private ownPlace = false;
  private cumulative = false;
  private part = false;
  private comparing = false;
  private lastYear = false;
  /** Where the last words that name a year end. */
  private yearEnd = -1;
  /** The last year only opens a span (`1999年以来`). */
  private began = false;
  /** What the last year says is over: a semicolon stands behind it, or the figure of such a span. */
  private ended = false;
  /** The year before a bracket, and whether a figure stands in it: `92件(2023年104件)，办结90件` goes on about the year before. */
  private outside: { readonly year: number | null; told: boolean } | null = null;

  constructor(
    private readonly report: Report,
    private readonly text: string,
  ) {}

  /** Takes the next token in. */
  read(token: Token): void {
    if (token.type === "year") this.readYear(token);
    else if (token.type === "stop") this.readStop(token.stop);
    else if (token.type === "month") this.part ||= token.value > 1 && token.value < 12;
    else if (token.type === "word") {
      if (token.kind === "ownPlace") this.readPlace(token);
      else if (token.kind === "wider") this.readWider(token);
      else if (token.kind === "everyPart") this.wide ||= !this.ownPlace;
      else if (token.kind === "own" || (token.kind === "amongThem" && this.namesAgency(token.end))) this.wide = false;
      else if (token.kind === "lastYear") this.lastYear ||= opensClause.test(this.text.slice(token.end, token.end + 3));
      else if (token.kind === "thisYear") this.readThisYear(token);
      else if (token.kind === "cumulative") this.cumulative ||= !this.sinceThisYear(token.start);
    }
  }

  /**
   * The setting of the next figure. `lastYear`: its own words name last year (`上年为3件`). `carried`: it counts requests carried from one
   * year to another, so that a year beside it says which, not when.
   */
  take({ lastYear, carried }: { readonly lastYear: boolean; readonly carried: boolean }): Setting {
    if (carried) {
      this.year = null;
      this.lastYear = false;
    }
    const reportYear = this.report.year?.value ?? null;
    const government = this.report.unitType === "government";
    const namesLastYear = lastYear || ((this.comparing || this.lastYear) && !carried);
    const otherYear = namesLastYear || (this.year !== null && reportYear !== null && this.year !== reportYear);
    this.comparing = false;
    this.ended ||= this.began;
    if (this.outside !== null) this.outside.told = true;
    return {
      year: namesLastYear && reportYear !== null ? reportYear - 1 : this.year,
      scope: otherYear ? "other-year" : this.wide && !government ? "wider" : "own",
      sure: reportYear !== null && !otherYear && !this.wide && !this.cumulative && !this.part,
    };
  }

  /** The next figure is of this year, as its place among others tells. */
  name(year: number): void {
    this.year = year;
    this.lastYear = this.comparing = false;
  }

  /** Behind a semicolon nothing is compared any more, and a year is over. */
  private readStop(stop: string): void {
    if (stop === "(") this.outside = { year: this.year, told: false };
    if (stop === ")") this.leaveBracket();
    if (stop !== ";") return;
    this.ended = true;
    this.comparing = false;
  }

  private leaveBracket(): void {
    if (this.outside?.told === true) this.year = this.outside.year;
    this.outside = null;
  }

  /** A site that bears a government's name is no body: `区政府信息公开网站`. */
  private readWider(token: Token): void {
    if (this.isOwnOffice(token)) this.wide = false;
    else this.wide ||= !site.test(this.text.slice(token.end, token.end + 12));
  }

  /** `全市` is the own place of `枣庄市人民政府`, and a wider one for its departments. */
  private readPlace({ start, end }: Token): void {
    const unit = this.text.slice(start + 1, end);
    const agency = this.report.agency?.value ?? "";
    this.ownPlace =
      this.report.unitType === "government"
        ? agency.endsWith(unit) || agency.includes(`${unit}人民政府`) || agency.includes(`${unit}办事处`)
        : unit === "街道" && isOfStreet.test(agency);
    this.wide = !this.ownPlace;
  }

  /** `区政府办公室共收到`, said by 枣庄市薛城区人民政府办公室. */
  private isOwnOffice({ start, end }: Token): boolean {
    const own = ofOffice.exec(this.report.agency?.value ?? "");
    const named = officeNamed.exec(this.text.slice(Math.max(0, start - 1), end + 3));
    return own !== null && named !== null && (named[1] === undefined || named[1] === own[1]);
  }

  /** `其中市教育局4件`, said by that agency. */
  private namesAgency(at: number): boolean {
    const agency = this.report.agency?.value ?? "";
    for (let from = 0; from + SHORTEST_NAME <= agency.length; from++)
      if (this.text.startsWith(agency.slice(from), at)) return true;
    return false;
  }

  /** `1999年以来建档4216卷，全年…`: back to the report year. `2021年全年` is still that year. */
  private readThisYear({ start, end }: Token): void {
    if (this.yearEnd === start) return;
    if (this.ended) {
      this.year = null;
      this.cumulative = false;
    }
    this.lastYear = false;
    this.yearEnd = end;
  }

  private readYear(token: Token & { readonly value: number }): void {
    const rest = this.text.slice(token.end, token.end + 40);
    if (documentName.test(rest)) return;
    this.yearEnd = token.end;
    this.ended = false;
    this.began = beginning.test(rest);
    if (/^[至到-]\d{4}年(?!1?2月|\d?月)/.test(rest)) this.cumulative = true;
    if (sameAsThen.test(rest)) return;
    if ("较比与同从由".includes(this.text[token.start - 1] ?? "|")) this.comparing = true;
    else {
      this.year = token.value;
      this.lastYear = false;
    }
  }

  /** `2020年以来` in a report for 2020 is that year, not a running total. */
  private sinceThisYear(at: number): boolean {
    return this.text.startsWith("以来", at) && this.year !== null && this.year === this.report.year?.value;
  }
}
