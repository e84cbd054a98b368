import { SaxesParser } from "saxes";

/** Called for each part of an XML document in its order. Names come without their prefix: documents differ in it. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The attributes of an element, by full name. */
export type Attributes = Readonly<Record<string, string>>;

/** Input is handed over in pieces, so that an error early on spares the rest. */
const PIECE = 1 << 16;

/**
 * Reads XML and reports what it holds. False when it is not well-formed, broken off or declares entities of its own; everything before
 * the first such place was reported.
 */
export function readXml(xml: string, events: XmlEvents): boolean {
  let sound = true;
  const parser = new SaxesParser({ position: false });
  parser.on("error", () => {
    sound = false;
  });
  parser.on("opentag", ({ name, attributes }) => sound && events.open(local(name), attributes as Attributes));
  parser.on("closetag", ({ name }) => sound && events.close(local(name)));
  parser.on("text", (text) => sound && events.text(text));
  for (let at = 0; at < xml.length && sound; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  if (sound) parser.close();
  return sound;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of the attribute with this name, whatever its prefix; undefined when there is none. */
export function valueOf(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`] ?? attributes[name];
  if (usual !== undefined) return usual;
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}
