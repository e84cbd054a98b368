// Builds nodejieba's native binding from the C++ sources inside its npm package: no prebuilt download, no GitHub.
// Ends at once when the binding loads already. Needs python3, make, g++ and Node's headers; says so plainly when one is missing.
// An install never fails here (the package can still be repaired by `npm run jieba`); JIEBA_REQUIRED=1 makes it fail.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const require = createRequire(import.meta.url);
const required = process.env.JIEBA_REQUIRED === "1" || process.argv.includes("--required");

function giveUp(message) {
  console.error(`mingjian: ${message}`);
  process.exit(required ? 1 : 0);
}

let directory;
try {
  directory = dirname(require.resolve("nodejieba/package.json"));
} catch {
  giveUp("nodejieba is not installed: run `npm ci` first.");
}

const binding = join(directory, "build/Release/nodejieba.node");
const loads = () =>
  existsSync(binding) &&
  spawnSync(process.execPath, ["-e", "require(process.argv[1])", binding], { stdio: "ignore" }).status === 0;
if (loads()) process.exit(0);

const missing = ["python3", "make", "g++"].filter(
  (tool) => spawnSync(tool, ["--version"], { stdio: "ignore" }).status !== 0,
);
if (missing.length > 0) {
  giveUp(
    `nodejieba must be compiled and ${missing.join(", ")} is missing: install python3, make and g++ ` +
      "(Debian: apt-get install -y python3 make g++), then run `npm run jieba`.",
  );
}

const prefix = resolve(dirname(process.execPath), "..");
const headers =
  process.env.npm_config_nodedir ?? (existsSync(join(prefix, "include/node/node_api.h")) ? prefix : undefined);
const nodeGyp = [
  process.env.npm_config_node_gyp,
  process.env.npm_execpath && join(dirname(process.env.npm_execpath), "../node_modules/node-gyp/bin/node-gyp.js"),
  join(prefix, "lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js"),
  "/usr/share/nodejs/npm/node_modules/node-gyp/bin/node-gyp.js",
  "/usr/share/nodejs/node-gyp/bin/node-gyp.js",
].find((path) => path && existsSync(path));
if (nodeGyp === undefined)
  giveUp("node-gyp, which comes with npm, was not found: reinstall npm, then run `npm run jieba`.");

console.error("mingjian: compiling nodejieba (about six seconds) …");
const build = spawnSync(
  process.execPath,
  [nodeGyp, "rebuild", "--jobs=max", ...(headers === undefined ? [] : [`--nodedir=${headers}`])],
  { cwd: directory, encoding: "utf8", env: { ...process.env, npm_config_loglevel: "error" } },
);
if (build.status !== 0 || !loads()) {
  console.error(`${build.stdout ?? ""}${build.stderr ?? ""}`.split("\n").slice(-30).join("\n"));
  giveUp("compiling nodejieba failed (its last lines are above): mend that, then run `npm run jieba`.");
}
