// Prints, as JSON, every regular expression that the built project puts together (`new RegExp(…)`) when its modules are loaded or a report
// is judged: [file, source, flags]. A process of its own, because the constructor must be replaced before the first module is loaded.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [dist, sample] = process.argv.slice(2);
/** How a stack names what is in the folder: not as its path does, where that has a space or a letter beyond ASCII. */
const home = `${pathToFileURL(dist).href}/`;
const Original = globalThis.RegExp;
const found = new Map();

/** The file of the project that the call came out of; null when it came out of a library. */
function ownCaller() {
  const caller = (new Error().stack ?? "")
    .split("\n")
    .find((line) => line.includes("at ") && !line.includes("collect-composed"));
  const at = caller?.indexOf(home) ?? -1;
  return caller === undefined || at < 0 ? null : caller.slice(at + home.length).split(".js")[0];
}

globalThis.RegExp = new Proxy(Original, {
  construct(target, [source, flags], newTarget) {
    const own = newTarget === globalThis.RegExp ? target : newTarget;
    const pattern = Reflect.construct(target, [source, flags], own);
    const file = ownCaller();
    if (file !== null && !found.has(`${pattern}`)) found.set(`${pattern}`, [file, pattern.source, pattern.flags]);
    return pattern;
  },
});

/** Modules that act when they are loaded: the bodies of threads and the command line itself. */
const acts = /(?:thread|worker)\.js$|^cli[\\/]main\.js$/;
const modules = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".js") && !acts.test(name),
);
for (const name of modules.sort()) await import(pathToFileURL(join(dist, name)).href);
const { assess, ingest, loadSettings } = await import(pathToFileURL(join(dist, "index.js")).href);
assess(await ingest(sample, readFileSync(sample)), loadSettings());
process.stdout.write(JSON.stringify([...found.values()]));
