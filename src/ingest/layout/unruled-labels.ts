import { nearest } from "./clusters.js";
import { joined, type Segment } from "./text-line.js";

/** A word of a label, and half its height from the top of the page. */
export interface LabelWord extends Segment {
  readonly middle: number;
  readonly size: number;
}

/** `1.`, `（三）`, `四、`: what a label begins with, and its further lines never. */
export const enumerator = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）.．、]/;
/** Words of two columns keep clear of each other; less than this part of a font size is an accident. */
const OVERLAP = 0.3;

/**
 * The labels of the rows of a table without ruling lines, each as that of its group and its own. A label is the words of the column next
 * to the figures, or of several columns; words further left are of the label of a group, which stands somewhere beside its rows.
 */
export function labelsOf(words: readonly LabelWord[], middles: readonly number[]): string[][] {
  const groups: LabelWord[][] = middles.map(() => []);
  const column = lastColumn(words);
  const own = words.filter((word) => word.right > column);
  for (const word of words) if (word.right <= column) groups[nearest(middles, word.middle)]?.push(word);
  const labels = ownLabels(own, middles);
  return labels.map((label, row) => [textOf(groups[row] as LabelWord[]), textOf(label)]);
}

/** Where the column next to the figures begins. Narrow words make out the columns; one that lies over two of them belongs to a label of several columns. */
function lastColumn(words: readonly LabelWord[]): number {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right, size } of [...words].sort((a, b) => a.right - a.left - (b.right - b.left))) {
    const touched = columns.filter((one) => Math.min(right, one.right) - Math.max(left, one.left) > OVERLAP * size);
    const [only] = touched;
    if (only === undefined) columns.push({ left, right });
    else if (touched.length === 1) [only.left, only.right] = [Math.min(left, only.left), Math.max(right, only.right)];
  }
  return columns.reduce((last, one) => (one.right > last.right ? one : last), { left: 0, right: 0 }).left;
}

/**
 * The words of each row's own label. Labels that are numbered tell where each begins; when there are as many as rows, each has its row,
 * whether figures stand beside their first line or their middle. Else a word belongs to the nearest row.
 */
function ownLabels(words: readonly LabelWord[], middles: readonly number[]): LabelWord[][] {
  const sorted = [...words].sort((a, b) => a.middle - b.middle || a.left - b.left);
  const numbered: LabelWord[][] = [];
  for (const word of sorted) {
    if (numbered.length === 0 || enumerator.test(word.text)) numbered.push([word]);
    else numbered[numbered.length - 1]?.push(word);
  }
  if (numbered.length === middles.length) return numbered;
  const labels: LabelWord[][] = middles.map(() => []);
  for (const word of sorted) labels[nearest(middles, word.middle)]?.push(word);
  return labels;
}

function textOf(words: readonly LabelWord[]): string {
  return words.reduce((label, { text }) => joined(label, text), "");
}
