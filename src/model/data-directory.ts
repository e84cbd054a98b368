import { fileURLToPath } from "node:url";

/** The absolute path of a data file of the project (`lexicons/<name>`), from whichever directory mingjian is run, before and after a build. */
export function dataFile(name: string): string {
  return fileURLToPath(new URL(`../../lexicons/${name}`, import.meta.url));
}
