/** The page's style sheet: no font, image or script from anywhere; readable in print and in the dark. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d9dee5; --paper: #ffffff; --tint: #f3f5f8;
  --accent: #1f5fa8; --error: #b3261e; --warning: #9a5b00; --info: #1f5fa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa5b4; --line: #39424f; --paper: #14181e;
  --tint: #1d232b; --accent: #7db4f0; --error: #ff8a80; --warning: #ffc16b; --info: #7db4f0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 15px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 2rem 0 .25rem; }
p { margin: .4rem 0; max-width: 60rem; } .soft { color: var(--soft); } a { color: var(--accent); }
.facts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0; padding: 0; list-style: none; }
.facts b { display: block; font-size: 1.4rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 500; font-size: .85rem; white-space: nowrap; }
td.number, th.number { text-align: right; white-space: nowrap; }
.share { display: inline-block; min-width: 3.2rem; padding: 0 .35rem; text-align: right; border-radius: 3px;
  background: linear-gradient(to right, color-mix(in srgb, var(--accent) 28%, transparent) var(--part), var(--tint) var(--part)); }
svg { display: block; } svg .rail { stroke: var(--line); } svg .span { stroke: var(--accent); } svg .dot { fill: var(--accent); }
details { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: 0 .9rem; }
details[open] { padding-bottom: .9rem; } summary { cursor: pointer; padding: .55rem 0; }
details:target { outline: 2px solid var(--accent); }
.finding { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning); } .finding.info { border-color: var(--info); }
.error b { color: var(--error); } .warning b { color: var(--warning); } .info b { color: var(--info); }
q { background: var(--tint); } code { font-size: .85em; color: var(--soft); }
@media print { body { max-width: none; padding: 0; } details { break-inside: avoid; } }
`;
