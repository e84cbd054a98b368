"""Recomputes a run from its published files alone: python3 scripts/recompute/recompute.py reports

Standard library only; knows nothing of mingjian but codebook.csv and docs/recompute.md. Prints for each figure how many are equal and how many
differ (the first of them), and ends with 1 if any does.
"""

import math
import sys
from collections import Counter, defaultdict

from draws import intervals
from indicators import raw_figures
from reuse import check_reuse
from run_tables import number, record, scheme, table
from scores import mean, report_score, scaled
from sensitivity import sensitivity

folder = sys.argv[1] if len(sys.argv) > 1 else "reports"
found = defaultdict(lambda: [0, []])


def compare(what, key, own, published, tolerance=6e-7):
    near = isinstance(own, (int, float)) and isinstance(published, (int, float)) and abs(own - published) <= tolerance
    if near or own == published:
        found[what][0] += 1
    else:
        found[what][1].append(f"{key}: {own}, published {published}")


def by(name, key):
    rows = defaultdict(list)
    for row in table(folder, name):
        rows[row[key]].append(row)
    return rows


def tenths(value, decimals):
    return math.floor(value * 10**decimals + 0.5) / 10**decimals


scheme, run = scheme(folder), record(folder)
weights, ranking = scheme["presets"][scheme["preset"]], scheme["ranking"]
reports = {row["report_id"]: row for row in table(folder, "reports.csv")}
indicators, scores = by("indicators.csv", "report_id"), by("scores.csv", "report_id")
findings, checks, sections = (by(f"{name}.csv", "report_id") for name in ("findings", "checks", "sections"))
cells, features = by("cells.csv", "report_id"), by("features.csv", "report_id")
follow_ups, measures = by("follow-ups.csv", "report_id"), by("reuse-measures.csv", "report_id")
rankings, unranked = table(folder, "rankings.csv"), {row["report_id"]: row for row in table(folder, "unranked.csv")}
moved = by("sensitivity.csv", "group")
placed = {row["report_id"]: row for row in rankings}
dimensions, totals = {}, {}

for report_id, report in reports.items():
    own = raw_figures(
        report,
        {row["check"]: row for row in checks[report_id]},
        sections[report_id],
        cells[report_id],
        {row["feature"]: row for row in features[report_id]},
        follow_ups[report_id],
        measures[report_id][0],
    )
    for row in indicators[report_id]:
        key = (report_id, row["indicator"])
        if row["status"] == "ok":
            compare(f"raw {row['indicator']}", key, own[row["indicator"]], number(row["raw"]))
            spec = scheme["indicators"][row["indicator"]]
            compare("scaled", key, scaled(number(row["raw"]), spec), number(row["scaled"]))
        else:
            compare("figures that are not ok are empty", key, (row["raw"], row["scaled"], row["standard_error"]), ("", "", ""))
    score, dimensions[report_id] = report_score(indicators[report_id], weights, scheme)
    totals[report_id] = score["total"]
    for name, value in score.items():
        compare(f"scores.csv {name}", report_id, value, number(scores[report_id][0][name]))
    for name, value in dimensions[report_id].items():
        compare("scores.csv dimensions", (report_id, name), value and value["score"], number(scores[report_id][0][name]))

GROUP = {"unitType": "unit_type", "level": "level", "year": "year", "template": "template"}
groups, versions = defaultdict(list), Counter()
agency_year = lambda row: (row["agency"], row["region_code"], row["year"])
for report in reports.values():
    versions[agency_year(report)] += report["region_code"] != ""
for report_id, report in sorted(reports.items()):
    reason = (
        "no-agency" if report["agency"] == ""
        else "no-year" if report["year"] == ""
        else "not-scored" if totals[report_id] is None
        else "several-versions" if versions[agency_year(report)] > 1
        else None
    )
    if reason:
        compare("unranked.csv reason", report_id, reason, unranked.get(report_id, {}).get("reason"))
    else:
        part = lambda key: report["region_code"][:2] if key == "region" else report[GROUP[key]]
        groups["/".join(part(key) or "unknown" for key in run["group_by"])].append(report_id)

for group, members in groups.items():
    has = lambda report_id, name: dimensions[report_id][name] is not None and dimensions[report_id][name]["score"] is not None
    least, common = scheme["availability"]["common"], []
    exempt = 1 if least < 1 and len(members) >= ranking["leastGroup"] else 0
    for name, weight in weights.items():
        lacking = sum(not has(report_id, name) for report_id in members)
        if weight > 0 and (len(members) - lacking >= least * len(members) or lacking <= exempt):
            common.append(name)
    lacks = {report_id: [name for name in common if not has(report_id, name)] for report_id in members}
    compared = [report_id for report_id in members if common and not lacks[report_id]]
    for report_id in members:
        if report_id not in compared:
            row = unranked.get(report_id, {})
            compare("unranked.csv lacking", report_id, (group, " ".join(lacks[report_id])), (row.get("group"), row.get("lacking")))
    value = lambda report_id, name, of: dimensions[report_id][name][of]
    matrix = [[value(report_id, name, "score") for name in common] for report_id in compared]
    spreads = [[value(report_id, name, "spread") for name in common] for report_id in compared]
    base = [weights[name] for name in common]
    rounded = [tenths(mean(list(zip(row, base))), int(ranking["decimals"])) for row in matrix]
    drawn = intervals(compared, matrix, spreads, base, rounded, ranking) if compared else []
    if len(compared) > 1:
        own, rows = sensitivity(common, matrix, rounded, scheme, tenths), moved[group]
        compare("sensitivity.csv alternatives", group, sorted(own), sorted(row["alternative"] for row in rows))
        for row in rows:
            columns = ["mean_shift", "largest_shift", "kendall_tau"]
            for column, figure in zip(columns, own.get(row["alternative"], ())):
                compare(f"sensitivity.csv {column}", (group, row["alternative"]), figure, number(row[column]))
            compare("sensitivity.csv same_first", (group, row["alternative"]), own[row["alternative"]][3], row["same_first"])
    for report_id, score, draw in zip(compared, rounded, drawn):
        row = placed.get(report_id, defaultdict(str))
        applying = [name for name in weights if dimensions[report_id][name] is not None and weights[name] > 0]
        bound = lambda of, unknown: tenths(
            mean([(value(report_id, name, of) if name in common else unknown, weights[name]) for name in applying]),
            int(ranking["decimals"]),
        )
        severities = Counter(one["severity"] for one in findings[report_id] if one["dismissed"] == "")
        own = {
            "group_size": len(compared),
            "score": score,
            "rank": 1 + sum(other > score for other in rounded),
            "score_low": min(score, bound("low", 0)),
            "score_high": max(score, bound("high", 100)),
            "errors": severities["error"],
            "warnings": severities["warning"],
            "coverage": number(scores[report_id][0]["coverage"]),
        }
        own |= {name: drawn for name, drawn in draw.items() if name != "tier"}
        for name, figure in own.items():
            compare(f"rankings.csv {name}", report_id, figure, number(row[name]))
        words = {"group": group, "compared": " ".join(common), "tied": str(rounded.count(score) > 1).lower()} | {"tier": draw["tier"]}
        for name, word in words.items():
            compare(f"rankings.csv {name}", report_id, word, row[name])

row_of = {agency_year(row): row for row in rankings if row["region_code"] != ""}
for row in rankings:
    before = row_of.get((row["agency"], row["region_code"], str(int(row["year"]) - 1)), defaultdict(str))
    change = str(int(before["rank"]) - int(row["rank"])) if before["rank"] else ""
    published = row["previous_rank"], row["previous_group_size"], row["rank_change"]
    compare("rankings.csv previous rank", row["report_id"], (before["rank"], before["group_size"], change), published)
compare("reports are ranked or unranked, once", folder, sorted(reports), sorted([*placed, *unranked]))
check_reuse(folder, reports, measures, compare)
compare("run.json counts", folder, (len(reports), len(table(folder, "skipped.csv"))), (run["reports"], run["skipped"]))

for what, (equal, different) in found.items():
    print(f"{what}: {equal} equal, {len(different)} different{''.join(f'; {text}' for text in different[:3])}")
sys.exit(any(different for _, different in found.values()))
