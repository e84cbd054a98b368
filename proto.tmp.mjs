import { listCorpus } from "./dist/corpus/list-corpus.js";
import { indexCorpus } from "./dist/corpus/index-corpus.js";
import { assessReports } from "./dist/corpus/assess-corpus.js";
import { loadSettings } from "./dist/assess.js";
const { reports } = await indexCorpus(listCorpus("corpus/reports"));
let n=0,a=0;
for await (const x of assessReports(reports, loadSettings())) {
  if (!x.followUp) continue;
  for (const p of x.followUp.problems) { n++; if(p.outcome==='acted-on')a++; console.log(p.outcome.padEnd(14), x.report.source.path, '|', p.before, '|', p.evidence && x.report.source.text.slice(...p.evidence).replace(/\s/g,'')); }
}
console.log(n,a);
