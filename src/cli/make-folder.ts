import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Makes a folder and those above it, one by one: asked for all at once, a folder that no one can make (below /proc) is tried for ever. Throws what the disk says. */
export function makeFolder(path: string): void {
  const above: string[] = [];
  for (let at = resolve(path); !isFolder(at) && dirname(at) !== at; at = dirname(at)) above.push(at);
  for (const folder of above.reverse()) mkdirSync(folder);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
