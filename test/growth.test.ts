import { describe, expect, it } from "vitest";
import { runChecks } from "../src/checks/run-checks.js";
import { findClaims } from "../src/claims/find-claims.js";
import { subjectOf } from "./checks/subject-of.js";
import { composedPatterns, type Found, literalPatterns } from "./growth/patterns.js";

/** Doubled input may take this much longer; a quadratic pattern takes four times as long. */
const FACTOR = 2.5;
/** Milliseconds of this process that compilation and collection may add to any run. */
const NOISE = 4;
/** A ratio is believed when it stands this many times running: whatever else happens slows a run down, never speeds it up. */
const TRIES = 8;
const MEGABYTE = 1_000_000;
const SMALLEST = MEGABYTE / 2 ** 7;
/** What follows the repeated block, so that no pattern may run to the end of the text and be done. */
const ENDING = "。\n甲";
/** Milliseconds for half a thousand patterns on two megabytes each, on a machine with other things to do. */
const LONG = 600_000;

/** What a pattern would stumble over: its first character again and again, all its words in turn, a kind of character it names, and what it never matches. */
function stumblingBlocks({ source }: RegExp): readonly string[] {
  const own = [...new Set(source.replace(/\\[a-zA-Z]/g, "").match(/[\p{Script=Han}\d:,。;、《"-]/gu) ?? [])];
  const written = source.match(/\p{Script=Han}+/gu) ?? [];
  const words = written.join("");
  const kinds = [
    /\\s|\[[^\]]* /.test(source) ? " " : "",
    / /.test(source) && written.length > 0 ? `${written.join(" ").slice(0, 400)} ` : "",
    /\\d|0-9/.test(source) ? "1" : "",
    /\\w|a-z/i.test(source) ? "a" : "",
  ];
  return [
    ...new Set([...own.slice(0, 1), words.slice(0, 400), ...kinds.filter((kind) => kind !== "").slice(0, 2), "一"]),
  ].filter((block) => block !== "");
}

/** Milliseconds of processor time, which other processes do not lengthen. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The size at which doubling takes too long for the {@link TRIES}th time; null when none up to the largest does. */
function tooSlowFrom(run: (size: number) => void, smallest: number, largest: number): number | null {
  // A pattern's first run is interpreted and says nothing of the next.
  run(smallest);
  let before = timeOf(() => run(smallest));
  for (let size = smallest * 2; size <= largest; size *= 2) {
    let time = timeOf(() => run(size));
    for (let tries = 1; time > FACTOR * before + NOISE; tries++) {
      if (tries === TRIES) return size;
      before = Math.max(
        before,
        timeOf(() => run(size / 2)),
      );
      time = Math.min(
        time,
        timeOf(() => run(size)),
      );
    }
    before = time;
  }
  return null;
}

/** Looks for all matches of a pattern, as the code does, and counts them. */
function runOver(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    count += 1;
    if (!pattern.global) break;
    if (found[0] === "") pattern.lastIndex += 1;
  }
  return count;
}

/** The patterns whose time grows faster than their text, up to a megabyte of their stumbling blocks together; each once, however often it is written. */
function slowOf(found: readonly Found[], largest: number = MEGABYTE): readonly string[] {
  const distinct = [...new Map(found.map((one) => [`${one.pattern}`, one])).values()];
  return distinct.flatMap(({ place, pattern }) => {
    const blocks = stumblingBlocks(pattern);
    const share = Math.ceil(MEGABYTE / blocks.length);
    const texts = blocks.map((block) => block.repeat(Math.ceil(share / block.length)));
    const size = tooSlowFrom(
      (length) => {
        for (const text of texts) runOver(pattern, text.slice(0, length / blocks.length) + ENDING);
      },
      SMALLEST,
      largest,
    );
    return size === null ? [] : [`${place} on ${size} characters`];
  });
}

describe("time grows with the length of the text", () => {
  it(
    "for every pattern written in the sources, up to a megabyte",
    () => {
      const found = literalPatterns();
      expect(found.length).toBeGreaterThan(500);
      expect(slowOf(found)).toEqual([]);
    },
    LONG,
  );

  it(
    "for every pattern put together when the project is loaded or judges a report, up to a megabyte",
    () => {
      const found = composedPatterns();
      expect(found.length).toBeGreaterThan(30);
      expect(slowOf(found)).toEqual([]);
    },
    LONG,
  );

  it.each([/因[^。]*复议/, /[^。]*$/, /(?:一|二)+三/])("and %s is told for one that does not", (quadratic) => {
    // Whatever else slows the machine down may hide it once, but not each time.
    expect(
      Array.from({ length: TRIES }).some(() => slowOf([{ place: "", pattern: quadratic }], 4 * SMALLEST).length > 0),
    ).toBe(true);
  });

  it.each([
    ["收到政府信息公开申请5件，"],
    ["其中5条，占5%；"],
    ["未收到申请、复议、诉讼，"],
    ["公开信息9条：5条、5条，"],
    ["较上年增加5件，"],
    ["《《2021年"],
  ])("for the claims and checks of a report that says “%s” over and over", (block) => {
    const slow = tooSlowFrom(
      (length) => {
        const subject = subjectOf({ sections: { overview: block.repeat(length / block.length) } });
        findClaims(subject.report);
        runChecks(subject);
      },
      4_000,
      16_000,
    );
    expect(slow).toBeNull();
  });
});
