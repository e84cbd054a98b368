import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pagesOfPdf } from "../../dist/ingest/pdf/read-pdf.js";
import { printDocx } from "../../dist/synth/docx/print-docx.js";
import { mhtOf } from "../fixtures/mht-of-page.mjs";
import { ofdOf } from "../fixtures/ofd-of-pages.mjs";
import { officialPageOfDraft, pageOfDraft } from "../fixtures/page-of-draft.mjs";

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "ignore" });
  if (status !== 0) throw error ?? new Error(`${command} failed: is it installed?`);
}

/** Converts files with LibreOffice, all in one call, with a profile of its own so that no other instance is in the way. */
function office(files, to, outDir, work, ...more) {
  const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
  run("soffice", [profile, "--headless", ...more, "--convert-to", to, "--outdir", outDir, ...files]);
}

const html = ["--infilter=HTML (StarWriter)"];
const ruled = (draft) => pageOfDraft(draft);
const unruled = (draft) => pageOfDraft(draft, false);

/** Writes each draft into a folder of the work folder and returns the files. */
function written(drafts, work, folder, extension, print) {
  const home = join(work, folder);
  mkdirSync(home, { recursive: true });
  return [...drafts].map(([name, draft]) => {
    const file = join(home, `${name}.${extension}`);
    writeFileSync(file, print(draft));
    return file;
  });
}

/** By LibreOffice from the plain page, by way of a Word document where `by` says so. */
const fromPage = (to, page, by) => (drafts, work, home) => {
  const pages = written(drafts, work, `pages-${page.name}`, "html", page);
  if (by === undefined) return office(pages, to, home, work, ...html);
  const between = join(work, `word-${page.name}`);
  office(pages, by, between, work, ...html);
  const files = pages.map((file) => join(between, `${basename(file, ".html")}${extname(`x.${by.split(":")[0]}`)}`));
  return office(files, to, home, work);
};

/** By LibreOffice from a Word document whose headings are numbered by a list and not by their text. */
const fromListed = (to) => (drafts, work, home) =>
  office(
    written(drafts, work, "listed", "docx", (draft) => printDocx(draft, listing())),
    to,
    home,
    work,
  );

/** The first answer of this `random` puts the headings in a list; later ones part no run and track no deletion. */
function listing() {
  let first = true;
  return () => {
    const answer = first ? 0 : 0.9;
    first = false;
    return answer;
  };
}

const bare = "--no-pdf-header-footer";
const printed =
  (page, ...more) =>
  (drafts, work, home) => {
    for (const file of written(drafts, work, `pages-${page.name}`, "html", page)) {
      const to = join(home, `${basename(file, ".html")}.pdf`);
      const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-pdf-tagging", ...more];
      run("chromium", [
        ...quiet,
        `--user-data-dir=${join(work, "chromium")}`,
        `--print-to-pdf=${to}`,
        `file://${file}`,
      ]);
    }
  };

async function ofd(drafts, work, home) {
  const pdfs = join(work, "office-pdf");
  for (const name of drafts.keys()) {
    const pages = await pagesOfPdf(readFileSync(join(pdfs, `${name}.pdf`)));
    writeFileSync(join(home, `${name}.ofd`), ofdOf(pages));
  }
}

function mht(drafts, _work, home) {
  for (const [name, draft] of drafts)
    writeFileSync(join(home, `${name}.mht`), mhtOf(pageOfDraft(draft), name.length % 2 === 0));
}

const word = "docx:MS Word 2007 XML";
const pdf = "pdf:writer_pdf_Export";

/** The containers: how each is called, how its files end, and what makes those of some drafts (name → draft) in a work folder and puts them into `home`. */
export const containers = [
  { id: "office-docx", extension: "docx", make: fromPage(word, ruled) },
  { id: "office-doc", extension: "doc", make: fromPage("doc:MS Word 97", ruled) },
  { id: "office-rtf", extension: "rtf", make: fromPage("rtf:Rich Text Format", ruled) },
  { id: "office-pdf", extension: "pdf", make: fromPage(pdf, ruled, word) },
  { id: "office-unruled-pdf", extension: "pdf", make: fromPage(pdf, unruled, word) },
  { id: "listed-docx", extension: "docx", make: fromListed(word) },
  { id: "listed-doc", extension: "doc", make: fromListed("doc:MS Word 97") },
  { id: "listed-rtf", extension: "rtf", make: fromListed("rtf:Rich Text Format") },
  // HTML has no lists numbered 一、: LibreOffice writes `ol`, which prints 1.
  { id: "office-html", extension: "html", make: fromPage("html:HTML (StarWriter)", ruled, word) },
  { id: "listed-pdf", extension: "pdf", make: fromListed(pdf) },
  { id: "printed-pdf", extension: "pdf", make: printed(ruled, bare) },
  { id: "printed-unruled-pdf", extension: "pdf", make: printed(unruled, bare) },
  // With what a browser prints at the edges of each page: date, title, address, page number.
  { id: "browser-pdf", extension: "pdf", make: printed(ruled) },
  { id: "official-pdf", extension: "pdf", make: printed(officialPageOfDraft, bare) },
  { id: "ofd", extension: "ofd", make: ofd },
  { id: "mht", extension: "mht", make: mht },
];
