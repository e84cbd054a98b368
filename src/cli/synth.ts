import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../checks/index.js";
import type { Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { madeBySynth, manifestHead, manifestRow } from "../output/synthetic-corpus.js";
import { type ReportTruth, synthesise } from "../synth/synthesise.js";
import type { ExitCode, Io } from "./io.js";
import { makeFolder } from "./make-folder.js";
import { integerOf, type Read, textOf } from "./read-options.js";

const STANDARD_REPORTS = 100;
const STANDARD_SEED = 1;
/** About one report in three: enough of each kind in a few hundred reports, and most reports stay sound. */
const STANDARD_RATE = 0.3;

/** `synth DIR`: writes a synthetic corpus with its manifest and its truth. 0 when it is written; a folder with anything else in it is a `UserError`. */
export async function synth(operands: readonly string[], read: Read, io: Io, language: Language): Promise<ExitCode> {
  const [folder] = operands;
  if (folder === undefined || operands.length > 1) {
    throw new UserError({
      zh: "synth 之后应为一个文件夹，例如 mingjian synth practice --reports 100 --seed 1",
      en: "after synth comes one folder, for example mingjian synth practice --reports 100 --seed 1",
    });
  }
  const recipe = {
    reports: integerOf(read, "reports", 1) ?? STANDARD_REPORTS,
    seed: integerOf(read, "seed", 0) ?? STANDARD_SEED,
    defectRate: rateOf(read, "defect-rate") ?? STANDARD_RATE,
  };
  prepare(folder);
  const truth: ReportTruth[] = [];
  const truthFile = join(folder, "truth.json");
  const writeTruth = (reports: readonly ReportTruth[]) =>
    writeFileSync(truthFile, `${JSON.stringify({ madeBy: madeBySynth, ...recipe, truth: reports }, null, 1)}\n`);
  writeTruth([]);
  let manifest = manifestHead;
  for (const made of synthesise(recipe, new Set(checks.map(({ id }) => id)))) {
    writeFileSync(join(folder, made.truth.file), made.text);
    manifest += manifestRow(made.truth.file, made.stated);
    truth.push(made.truth);
  }
  writeFileSync(join(folder, "manifest.csv"), manifest);
  writeTruth(truth);
  const defective = truth.filter(({ defects }) => defects.length > 0).length;
  io.out(
    {
      zh: `已在 ${folder} 写入 ${truth.length} 份报告，其中 ${defective} 份含有预设的差错，见 truth.json\n`,
      en: `${truth.length} reports written to ${folder}, ${defective} of them with a planted defect; see truth.json\n`,
    }[language],
  );
  return 0;
}

function rateOf(read: Read, name: string): number | undefined {
  const value = textOf(read, name);
  if (value === undefined) return undefined;
  if (/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(value)) return Number(value);
  throw new UserError({
    zh: `--${name} 应为 0 至 1 之间的小数，例如 0.3，给出的是“${value}”`,
    en: `--${name} must be a share from 0 to 1, such as 0.3, not "${value}"`,
  });
}

/** Makes the folder, or empties it of what an earlier synth wrote. */
function prepare(folder: string): void {
  try {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory()) throw taken(folder);
    if (found !== undefined) clear(folder);
    makeFolder(join(folder, "reports"));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new UserError({
      zh: `${folder}：无法建立或写入这个文件夹（${code}），请换一个路径`,
      en: `${folder}: this folder cannot be made or written (${code}); choose another`,
    });
  }
}

const written = /^\d{5}-\d{6}-\d{4}\.(?:txt|html)$/;

function clear(folder: string): void {
  const names = readdirSync(folder);
  if (names.length === 0) return;
  const own = ["manifest.csv", "reports", "truth.json"];
  if (!names.every((name) => own.includes(name)) || !isSynthetic(join(folder, "truth.json"))) throw taken(folder);
  const reports = names.includes("reports") ? readdirSync(join(folder, "reports")) : [];
  if (!reports.every((name) => written.test(name))) throw taken(folder);
  for (const name of reports) rmSync(join(folder, "reports", name));
  rmSync(join(folder, "manifest.csv"), { force: true });
}

function isSynthetic(file: string): boolean {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof read === "object" && read !== null && "madeBy" in read && read.madeBy === madeBySynth;
  } catch {
    return false;
  }
}

function taken(folder: string): UserError {
  return new UserError({
    zh: `${folder} 已有其他内容，为免覆盖未写入；请换一个空文件夹`,
    en: `${folder} already holds something else and was left alone; choose an empty folder`,
  });
}
