const block = /(<!-- \$ mingjian ([^\n]*?)(?: \| head -(\d+))? -->\n```text)[^]*?(\n```)/g;

/**
 * A document whose blocks show what commands print, refilled: `<!-- $ mingjian … -->` or `<!-- $ mingjian … | head -N -->`, then a fenced
 * `text` block. `run` gives what a command with these arguments prints.
 */
export async function withShownOutput(
  document: string,
  run: (argv: readonly string[]) => Promise<string>,
): Promise<string> {
  let result = "";
  let end = 0;
  for (const match of document.matchAll(block)) {
    const [whole, head, command = "", lines, foot] = match;
    const printed = (await run(command.split(" "))).trim().split("\n");
    const kept = printed.slice(0, lines === undefined ? printed.length : Number(lines));
    const shown = kept.map((line) => line.trimEnd()).join("\n");
    result += `${document.slice(end, match.index)}${head}\n${shown.trimEnd()}${foot}`;
    end = match.index + whole.length;
  }
  return result + document.slice(end);
}
