import type { Refusal } from "../../model/source.js";
import { damaged, encrypted, holdsTooMuch } from "../container-refusals.js";
import { extractPages } from "../layout/extract-pages.js";
import type { LaidPage } from "../layout/laid-page.js";
import { type DrawnPage, upright } from "../layout/upright.js";
import type { Extract } from "../reader.js";
import { type Archive, openArchive, walkXml } from "./archive.js";
import { OfdDrawing, POINTS_PER_MILLIMETRE } from "./draw-page.js";
import { numbersIn } from "./notation.js";

const name = { zh: "OFD 文件", en: "the OFD file" };

/** A4, for documents that state no size. */
const A4 = [0, 0, 210, 297];
const MAX_PAGES = 2000;

/** What an OFD document (GB/T 33190) says, from its text objects and ruling lines. Seals, annotations and pictures are left out. Does not throw. */
export function readOfd(path: string, bytes: Uint8Array): Extract | Refusal {
  try {
    const archive = openArchive(bytes);
    if (archive === "encrypted") return encrypted(path, name);
    if (archive === "damaged") return damaged(path, name);
    const pages = archive === "too-large" ? archive : pagesOf(archive);
    return pages === "too-large" ? holdsTooMuch(path, name) : extractPages(path, pages, "ofd", name);
  } catch {
    return damaged(path, name);
  }
}

function pagesOf(archive: Archive): LaidPage[] | "too-large" {
  const roots: string[] = [];
  let content = "";
  walkXml(archive.read("", "OFD.xml").xml, {
    open: () => {
      content = "";
    },
    text: (text) => {
      content += text;
    },
    close: (closed) => {
      if (closed === "DocRoot") roots.push(content.trim());
    },
  });
  const pages: LaidPage[] = [];
  for (const location of roots) {
    const document = documentAt(archive, location);
    if (pages.length + document.pages.length > MAX_PAGES) return "too-large";
    for (const page of document.pages) pages.push(upright(drawnPage(archive, document, page)));
  }
  return pages;
}

interface OfdDocument {
  readonly path: string;
  readonly pages: readonly string[];
  /** Where each template page is, by its id. */
  readonly templates: ReadonlyMap<string, string>;
  readonly box: readonly number[];
}

function documentAt(archive: Archive, location: string): OfdDocument {
  const { path, xml } = archive.read("", location);
  const pages: string[] = [];
  const templates = new Map<string, string>();
  let box: number[] | null = null;
  let content = "";
  walkXml(xml, {
    open: (opened, { valueOf }) => {
      const [id, at] = [valueOf("ID"), valueOf("BaseLoc")];
      content = "";
      if (opened === "Page" && at !== undefined) pages.push(at);
      else if (opened === "TemplatePage" && id !== undefined && at !== undefined) templates.set(id, at);
    },
    text: (text) => {
      content += text;
    },
    close: (closed) => {
      if (closed === "PhysicalBox") box ??= numbersIn(content);
    },
  });
  return { path, pages, templates, box: box ?? A4 };
}

function drawnPage(archive: Archive, document: OfdDocument, location: string): DrawnPage {
  const own = drawingAt(archive, document, location);
  const drawings = [own];
  for (const id of new Set(own.templates)) {
    const template = document.templates.get(id);
    if (template !== undefined) drawings.push(drawingAt(archive, document, template));
  }
  const [, , width = 210, height = 297] = own.box ?? document.box;
  return {
    width: width * POINTS_PER_MILLIMETRE,
    height: height * POINTS_PER_MILLIMETRE,
    glyphs: drawings.flatMap((drawing) => drawing.glyphs),
    segments: drawings.flatMap((drawing) => drawing.segments),
  };
}

function drawingAt(archive: Archive, document: OfdDocument, location: string): OfdDrawing {
  const drawing = new OfdDrawing();
  walkXml(archive.read(document.path, location).xml, drawing);
  return drawing;
}
