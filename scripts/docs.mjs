// Writes docs/checks.md from the checks themselves. Run by `npm run docs`, which builds first.
import { writeFileSync } from "node:fs";
import { checks } from "../dist/checks/index.js";
import { checksPage } from "../dist/output/check-docs.js";

writeFileSync(new URL("../docs/checks.md", import.meta.url), checksPage(checks));
