import type { TemplateId } from "../../model/template.js";

/** Every generation of reports: what holds of any text. */
export const everyGeneration: readonly TemplateId[] = ["2019", "2021", "legacy", "unknown"];

/** The two generations of the unified format. */
export const unifiedFormat: readonly TemplateId[] = ["2019", "2021"];

/** Reports that may print the three tables: also those whose generation could not be told. */
export const withTables: readonly TemplateId[] = ["2019", "2021", "unknown"];

/** Only the format of 国办公开办函〔2019〕60号, or a report that prints its table two under an unknown year. */
export const format2019: readonly TemplateId[] = ["2019"];

/** Only the format of 国办公开办函〔2021〕30号. */
export const format2021: readonly TemplateId[] = ["2021"];
