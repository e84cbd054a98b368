import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runChecks } from "../src/checks/run-checks.js";
import { findClaims } from "../src/claims/find-claims.js";
import { subjectOf } from "./checks/subject-of.js";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");
const rooms = ["claims", "narrative", "parse", "checks"];

/** Doubled input may take this much longer; a quadratic pattern takes four times as long. */
const FACTOR = 2.5;
/** Milliseconds that scheduling, compilation and collection may add to any run. */
const NOISE = 8;
const TRIES = 6;
const MEGABYTE = 1_000_000;
/** Text that a pattern matches all over: every match costs, so less of it shows the same. */
const MATCHING = 32_000;

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

const literal =
  /(?<=(?:^|[=(,:[!&|?{};]|=>|return)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuyv]*)(?=\s*[;,.)\]}:\n])/gm;

/** The regular expressions written in a room's files. */
function patternsOf(room: string): readonly Found[] {
  const files = readdirSync(join(src, room), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.sort().flatMap((name) => {
    const code = readFileSync(join(src, room, name), "utf8").replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");
    return [...code.matchAll(literal)].map(([whole, source = "", flags]) => ({
      place: `${room}/${name} ${whole}`,
      pattern: new RegExp(source, flags),
    }));
  });
}

/** What a pattern would stumble over: each of its own first characters again and again, all of them in turn, and what it never matches. */
function stumblingBlocks({ source }: RegExp): readonly string[] {
  const own = [...new Set(source.replace(/\\[a-zA-Z]/g, "").match(/[\p{Script=Han}\d:,。;、《"-]/gu) ?? [])];
  const words = source.match(/\p{Script=Han}+/gu)?.join("") ?? "";
  return [...own.slice(0, 3), words, "一"].filter((block) => block !== "");
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The size at which doubling takes too long for the {@link TRIES}th time; null when none up to the largest does. */
function tooSlowFrom(run: (size: number) => void, smallest: number, largest: number): number | null {
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

describe("time grows with the length of the text", () => {
  it.each(rooms)("for every pattern of %s, up to a megabyte of what it searches in vain", (room) => {
    const found = patternsOf(room);
    expect(found.length).toBeGreaterThan(20);
    const slow = found.flatMap(({ place, pattern }) =>
      stumblingBlocks(pattern).flatMap((block) => {
        const text = block.repeat(Math.ceil(MEGABYTE / block.length)).slice(0, MEGABYTE);
        const largest = runOver(pattern, text.slice(0, 64)) === 0 ? MEGABYTE : MATCHING;
        const size = tooSlowFrom((length) => runOver(pattern, text.slice(0, length)), MATCHING / 4, largest);
        return size === null ? [] : [`${place} on ${block.slice(0, 12)}… of ${size}`];
      }),
    );
    expect(slow).toEqual([]);
  });

  it("finds a pattern that does not", () => {
    const quadratic = /因[^。]*复议/;
    const find = () => tooSlowFrom((length) => runOver(quadratic, "因".repeat(length)), MATCHING / 4, MATCHING);
    // Whatever else slows the machine down may hide it once, but not each time.
    expect(Array.from({ length: TRIES }).some(() => find() !== null)).toBe(true);
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
