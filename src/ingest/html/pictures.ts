import { attribute } from "./elements.js";
import type { PageNode } from "./tree.js";

/** Narrower or lower than this, a picture is an icon. */
const ICON = 100;
const iconName = /icon|ico_|emoji|logo|qr|ewm|filetype|spacer|blank|\.gif(?:$|\?)/i;

/** True for an `img` that may show a page or a table of the report, as far as its name and stated size tell. */
export function isPicture(image: PageNode): boolean {
  const source = attribute(image, "src");
  if (source === "" || (source.length < 300 && iconName.test(source))) return false;
  return !isSmall(attribute(image, "width")) && !isSmall(attribute(image, "height"));
}

function isSmall(size: string): boolean {
  const match = /^\s{0,8}(\d{1,6})(?:px)?\s{0,8}$/.exec(size);
  return match !== null && Number(match[1]) < ICON;
}
