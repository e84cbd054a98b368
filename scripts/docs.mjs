// Writes docs/checks.md from the checks themselves, refills what README shows of commands' output, and the detections of docs/reuse-review.md. Run by `npm run docs`, which builds first.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadSettings } from "../dist/assess.js";
import { checks } from "../dist/checks/index.js";
import { run } from "../dist/cli/run.js";
import { indexCorpus } from "../dist/corpus/index-corpus.js";
import { listCorpus } from "../dist/corpus/list-corpus.js";
import { gatherReuse } from "../dist/corpus/reuse-corpus.js";
import { checksPage } from "../dist/output/check-docs.js";
import { withDetections } from "../dist/output/reuse-review.js";
import { withShownOutput } from "../dist/output/shown-output.js";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
writeFileSync("docs/checks.md", checksPage(checks));

const scratch = mkdtempSync(join(tmpdir(), "mingjian-"));
async function printed(argv) {
  let out = "";
  const io = {
    out: (text) => {
      out += text;
    },
    err: () => {},
    stdin: async () => new Uint8Array(),
    color: false,
    width: 100,
    progress: false,
  };
  const code = await run(
    argv.map((argument) => argument.replace("DIR", scratch)),
    io,
  );
  if (code === 2) throw new Error(`mingjian ${argv.join(" ")} failed`);
  return out;
}
for (const name of ["README.md", "README.zh-CN.md"])
  writeFileSync(name, await withShownOutput(readFileSync(name, "utf8"), printed));
rmSync(scratch, { recursive: true });

const gatherer = gatherReuse(loadSettings().wording);
const { reports } = await indexCorpus(listCorpus("corpus/manifest.csv"), { onReport: gatherer.onReport });
const review = "docs/reuse-review.md";
writeFileSync(review, withDetections(readFileSync(review, "utf8"), await gatherer.study(reports)));
