import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What can be done to a file. Places and lengths are parts of the whole, so that they fit every file. */
const kinds = ["flip", "flip", "set", "truncate", "drop", "repeat", "splice", "figure", "swap"];
/** The signature is spared in most edits: without it a file is refused before anything in it is read. */
const SIGNATURE = 16;

/** One edit, as fast-check makes it up. `inside`: of one file in an archive rather than of the archive. */
export function editOf(fc) {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    kind: fc.constantFrom(...kinds),
    at: part,
    length: fc.oneof(
      fc.constant(0),
      part.map((value) => value ** 6),
      part,
    ),
    value: fc.integer({ min: 0, max: 255 }),
    inside: fc.boolean(),
  });
}

/** The bytes after an edit; `other` is the file a splice takes from. */
export function edit(bytes, one, other) {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (one.inside && isArchive) return insideArchive(bytes, one, other);
  return editBytes(bytes, one, other);
}

function insideArchive(bytes, one, other) {
  try {
    const files = unzipSync(bytes);
    const names = Object.keys(files).sort();
    const name = names[one.value % names.length];
    return zipSync({ ...files, [name]: editBytes(files[name], one, strToU8(strFromU8(other.slice(0, 4096), true))) });
  } catch {
    return editBytes(bytes, one, other);
  }
}

function editBytes(bytes, { kind, at, length, value }, other) {
  const spared = value === 0 ? 0 : SIGNATURE;
  const from = Math.min(bytes.length, spared + Math.floor((kind === "truncate" ? at ** 0.3 : at) * bytes.length));
  const to = Math.min(bytes.length, from + 1 + Math.floor(length * (bytes.length - from)));
  const [before, chunk, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  if (kind === "truncate") return before;
  if (kind === "drop") return joined(before, after);
  if (kind === "repeat") return joined(before, ...new Array(1 + (value % 4)).fill(chunk), after).subarray(0, 4_000_000);
  if (kind === "splice")
    return joined(before, other.subarray(Math.floor(at * other.length)).subarray(0, to - from), after);
  if (kind === "swap") return joined(before.subarray(0, spared), after, chunk, before.subarray(spared));
  const changed = Uint8Array.from(chunk);
  if (kind === "set") changed.fill(value);
  else if (kind === "flip") changed[0] ^= 1 << (value % 8);
  else
    for (let i = 0; i < changed.length; i++)
      if (changed[i] >= 48 && changed[i] <= 57) changed[i] = 48 + ((changed[i] + value) % 10);
  return joined(before, changed, after);
}

function joined(...parts) {
  return Uint8Array.from(Buffer.concat(parts));
}
