import { type Limits, standardLimits } from "../ingest/watched-ingest.js";
import type { IsoDate } from "../model/report.js";
import { UserError } from "../model/user-error.js";
import { isoDate } from "../parse/date.js";

/** The arguments of a command as they were read, not yet checked. */
export type Read = Readonly<Record<string, unknown>>;

/** The value of a text option; undefined when it is not given. */
export function textOf(read: Read, name: string): string | undefined {
  const value = read[name];
  return typeof value === "string" ? value : undefined;
}

/** The items of a comma-separated option; undefined when it is not given. */
export function listOf(read: Read, name: string): readonly string[] | undefined {
  return textOf(read, name)
    ?.split(/[,，]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The value of an option that must be given: a {@link UserError} that names it when it is not. */
export function requiredText(read: Read, name: string, example: string): string {
  const value = textOf(read, name);
  if (value !== undefined && value !== "") return value;
  throw new UserError({
    zh: `缺少 --${name}，例如 --${name} ${example}`,
    en: `--${name} is missing, for example --${name} ${example}`,
  });
}

/** A whole number of at least `least` in an option; undefined when it is not given, a {@link UserError} when it is something else. */
export function integerOf(read: Read, name: string, least: number): number | undefined {
  const value = textOf(read, name);
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new UserError({
    zh: `--${name} 应为不小于 ${least} 的整数，给出的是“${value}”`,
    en: `--${name} must be a whole number of at least ${least}, not "${value}"`,
  });
}

/** Whether a flag is given. */
export function flagOf(read: Read, name: string): boolean {
  return read[name] === true;
}

/** A day in an option, as `2024-01-31`; undefined when it is not given, a {@link UserError} when there is no such day. */
export function dateOf(read: Read, name: string): IsoDate | undefined {
  const value = textOf(read, name);
  if (value === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date !== null && year !== undefined) return date;
  throw new UserError({
    zh: `--${name} 应为年-月-日，如 2024-01-31，给出的是“${value}”`,
    en: `--${name} must be a day such as 2024-01-31, not "${value}"`,
  });
}

/** How long one file may take to read (`--file-timeout`, in seconds), and the standard memory for it. */
export function limitsOf(read: Read): Limits {
  return { ...standardLimits, seconds: integerOf(read, "file-timeout", 1) ?? standardLimits.seconds };
}
