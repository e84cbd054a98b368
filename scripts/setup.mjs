// Brings a clone to the point where the tool runs: packages installed, nodejieba compiled, sources built. Does only what is missing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const npmScript = process.env.npm_execpath ?? "";
const npm = npmScript.endsWith("npm-cli.js") ? [process.execPath, [npmScript]] : ["npm", []];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `mingjian: Node 20.19 or newer is needed, this is ${process.versions.node}: install it from your distribution or nodejs.org.`,
  );
  process.exit(1);
}

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
  run("installing packages (npm ci)", npm[0], [
    ...npm[1],
    "ci",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
}
const jieba = spawnSync(process.execPath, [join(root, "scripts/ensure-jieba.mjs"), "--required"], {
  cwd: root,
  stdio: ["ignore", 2, 2],
});
if (jieba.status !== 0) process.exit(1);

const newestSource = ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"]
  .concat(readdirSync(join(root, "src"), { recursive: true }).map((path) => join("src", path)))
  .map((path) => modified(join(root, path)))
  .reduce((a, b) => Math.max(a, b));
if (modified(join(root, "dist/.built")) < newestSource) {
  run("building (tsc)", process.execPath, [join(root, "scripts/build.mjs")]);
}
