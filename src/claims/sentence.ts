import type { Claim } from "../model/claim.js";
import type { Report } from "../model/report.js";
import { countedBy, isTiedToNoun, yearOfCarrying } from "./counted.js";
import { type Denial, denialsAt, isAnsweredByNone, isDeniable, opensDenial } from "./denials.js";
import { type Figure, zeroAt } from "./figure.js";
import { isFirm } from "./firmness.js";
import { meantFreely } from "./free-wordings.js";
import { judge, noCounterpart } from "./judge.js";
import { opensPlainly } from "./names-requests.js";
import { isAnotherBefore } from "./organs.js";
import { type Phrase, phraseAt } from "./phrase.js";
import { shareAt } from "./respectively.js";
import { type Setting, SettingReader } from "./setting.js";
import { type Judged, judgedApart } from "./stated-apart.js";
import type { Counted, Topic } from "./subject-rules.js";
import { asPrinted, subjectOf } from "./subjects.js";
import type { Token } from "./tokens.js";
import { phraseLike, yearTold } from "./told-of-years.js";
import { topicAfter } from "./topics.js";
import type { Kind } from "./words.js";

/** Where a sentence stands. */
export interface Place {
  readonly report: Report;
  /** The text of the flow that the tokens' units count in. */
  readonly text: string;
  /** The section or heading is about disputes over disclosure. */
  readonly disputesHere: boolean;
}

/** What one sentence states. The spans of its claims are units of the flow. */
export interface SentenceRead {
  readonly claims: readonly Claim[];
  /** What is spoken of after it. */
  readonly topic: Topic | null;
  /** Its last whole figure, should the next sentence open with `其中`. */
  readonly main: Main | null;
}

/** A figure that others may be parts of. */
export interface Main {
  /** What it counts. */
  readonly subject: string;
  /** It is told of another organ. */
  readonly another: boolean;
}

/** The claims of one sentence, given what the sentences before it spoke of and counted. */
export function readSentence(
  place: Place,
  tokens: readonly Token[],
  topic: Topic | null,
  main: Main | null,
): SentenceRead {
  const reader = new SentenceReader(place, tokens, topic, main);
  for (let at = 0; at < tokens.length; at++) reader.read(at);
  return { claims: judgedApart(place.report, place.text, reader.judged), topic: reader.topic, main: reader.main };
}

class SentenceReader {
  readonly judged: Judged[] = [];
  main: Main | null = null;
  private another = false;
  private some = false;
  private among = false;
  private mainIsClosed = false;
  private from = 0;
  private readonly setting: SettingReader;

  constructor(
    private readonly place: Place,
    private readonly tokens: readonly Token[],
    public topic: Topic | null,
    private readonly mainBefore: Main | null,
  ) {
    this.setting = new SettingReader(place.report, place.text);
  }

  read(at: number): void {
    const token = this.tokens[at] as Token;
    this.setting.read(token);
    if (token.type === "figure") this.readFigureAt(at, token.figure);
    else if (token.type === "stop" && token.stop === ";") this.among = this.another = this.some = false;
    else if (token.type === "word" && token.kind === "amongThem") this.readAmong(at);
    else if (token.type === "word" && token.kind === "request")
      this.another ||= isAnotherBefore(this.place.report, this.place.text, token.start);
    else if (token.type === "word" && (token.kind === "own" || token.kind === "ownPlace")) this.another = false;
    else if (at >= this.from && opensDenial(token)) this.readDenial(at, token);
  }

  private readAmong(at: number): void {
    if (at === 0) {
      this.main = this.mainBefore;
      this.another = this.main?.another === true;
    }
    this.among = this.main !== null;
  }

  private readFigureAt(at: number, figure: Figure): void {
    const { report, text } = this.place;
    const share = shareAt(text, this.tokens, at);
    if (share !== null) return this.readFigure(at, share.figure, share.phrase);
    const told = yearTold(text, this.tokens, at, report.year?.value ?? null);
    if (told?.year != null) this.setting.name(told.year);
    const own = told === null || told.like === at;
    const phrase = own ? phraseAt(text, this.tokens, at, this.from) : phraseLike(text, this.tokens, at, told.like);
    this.readFigure(at, figure, phrase);
  }

  private readFigure(at: number, figure: Figure, phrase: Phrase): void {
    const kinds = yearOfCarrying(this.place.text, phrase, this.place.report.year?.value ?? null);
    const counted = countedBy(
      this.place.text,
      figure,
      { ...phrase, kinds },
      this.topic,
      this.among ? (this.main?.subject ?? null) : null,
    );
    if (figure.unit === "" && !isTiedToNoun(this.place.text, figure, phrase, counted)) return;
    const setting = this.settingOf(kinds, counted);
    for (const each of counted) this.push(at, figure, { ...phrase, kinds }, this.meant(figure, each, setting), setting);
    this.from = phrase.used;
  }

  private meant(figure: Figure, counted: Counted, { scope }: Setting): Counted {
    const { report, text } = this.place;
    return scope === "own" ? meantFreely(report, text, figure, this.topic, counted) : counted;
  }

  private settingOf(kinds: ReadonlySet<Kind>, [counted]: readonly Counted[]): Setting {
    const carried = kinds.has("carry") && (kinds.has("lastYear") || kinds.has("nextYear"));
    const change = counted?.subject === "change";
    const lastYear = !carried && !change && (kinds.has("lastYear") || (kinds.has("compare") && !kinds.has("trend")));
    return this.setting.take({ lastYear, carried: carried || change });
  }

  private readDenial(at: number, token: Token): void {
    const { text } = this.place;
    if (isAnsweredByNone(text, this.tokens, at)) {
      const phrase = phraseAt(text, this.tokens, at, this.from);
      this.readFigure(at, zeroAt(token.start, token.end), phrase);
      return;
    }
    for (const denial of denialsAt(text, this.tokens, at)) this.pushDenial(at, token, denial);
  }

  private pushDenial(at: number, token: Token, denial: Denial): void {
    const counted = subjectOf(denial.kinds, this.topic);
    if (!isDeniable(counted)) return;
    const { kinds, start, end, used } = denial;
    const phrase: Phrase = { kinds, tokens: [token, ...denial.tokens], start, end, distant: false, used };
    const setting = this.settingOf(kinds, [counted]);
    this.push(at, { ...zeroAt(start, end), start: end }, phrase, counted, setting);
    this.from = used;
  }

  private push(index: number, figure: Figure, phrase: Phrase, counted: Counted, setting: Setting): void {
    const { report, text, disputesHere } = this.place;
    const { tokens, from, topic, among } = this;
    this.another ||= isAnotherBefore(report, text, phrase.start);
    if (/^requests\.(?!newlyReceived)/.test(counted.subject)) this.some ||= !opensPlainly({ report, text, phrase });
    const firm = isFirm({
      report,
      text,
      tokens,
      index,
      from,
      figure,
      phrase,
      counted,
      setting,
      topic,
      among,
      amongClosed: among && this.mainIsClosed,
      another: this.another,
      some: this.some,
      disputesHere,
    });
    const other = setting.scope === "other-year" || counted.reading === null;
    const judgement = other ? noCounterpart : judge(report, counted.reading as string, figure, phrase.kinds, firm);
    const claim: Claim = {
      span: [phrase.start, phrase.end],
      valueSpan: figure.numeral,
      value: figure.value,
      unit: figure.unit,
      approximate: figure.side !== "exact",
      subject: asPrinted(counted, report, judgement.basis),
      year: setting.year,
      scope: setting.scope,
      ...judgement,
    };
    this.judged.push({ claim, reading: counted.reading, figure, kinds: phrase.kinds, firm });
    this.topic = topicAfter(this.topic, counted, phrase.kinds, firm || judgement.verdict !== "no-counterpart");
    if (among) return;
    this.main = { subject: counted.subject, another: this.another };
    this.mainIsClosed = counted.subject === "requests.total" && judgement.verdict === "agrees";
  }
}
