// Brings a clone to the point where the tool runs: packages installed, nodejieba compiled, sources built. Does only what is missing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];

function run(what, command, args) {
  console.error(`mingjian: ${what} …`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    console.error(`mingjian: ${what} failed (see above).`);
    process.exit(1);
  }
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

if (modified(join(root, "node_modules/.package-lock.json")) < modified(join(root, "package-lock.json"))) {
  run("installing packages (npm ci)", npm[0], [...npm[1], "ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}
const jieba = spawnSync(process.execPath, [join(root, "scripts/ensure-jieba.mjs"), "--required"], {
  cwd: root,
  stdio: ["ignore", 2, 2],
});
if (jieba.status !== 0) process.exit(1);

const newestSource = readdirSync(join(root, "src"), { recursive: true })
  .map((path) => modified(join(root, "src", path)))
  .reduce((a, b) => Math.max(a, b), modified(join(root, "package-lock.json")));
if (modified(join(root, "dist/.built")) < newestSource) {
  run("building (tsc)", process.execPath, [join(root, "scripts/build.mjs")]);
}
