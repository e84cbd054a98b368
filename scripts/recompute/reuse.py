"""What of the comparison between reports follows from its own tables and reports.csv."""

from collections import defaultdict

from run_tables import number, table


def check_reuse(folder, reports, measures, compare):
    passages, families = defaultdict(list), defaultdict(list)
    for row in table(folder, "reuse-passages.csv"):
        passages[row["a"], row["b"]].append(row)
    pairs = table(folder, "reuse-pairs.csv")
    compare("reuse-passages.csv have their pairs", folder, sorted(passages), sorted((row["a"], row["b"]) for row in pairs))
    for row in pairs:
        key, own = (row["a"], row["b"]), passages[row["a"], row["b"]]
        a, b = reports[row["a"]], reports[row["b"]]
        compare("reuse-pairs.csv passages", key, len(own), int(row["passages"]))
        compare("reuse-pairs.csv direction", key, direction(a, b), row["direction"])
        shared, size = int(row["shared_chars"]), number(measures[row["a"]][0]["size"])
        compare("reuse-pairs.csv containment_of_a", key, shared / size, number(row["containment_of_a"]))
        total = sum(int(passage["chars"]) for passage in own)
        if apart(own):
            compare("reuse-pairs.csv shared_chars, passages apart", key, total, shared)
        else:
            compare("reuse-pairs.csv shared_chars, passages overlapping", key, shared <= total, True)
    for row in table(folder, "reuse-clusters.csv"):
        families[row["cluster"]].append(row)
    for name, rows in families.items():
        dates = [reports[row["report_id"]]["published_on"] for row in rows]
        compare("reuse-clusters.csv first_published", name, min(filter(None, dates), default=""), rows[0]["first_published"])
        first = [row["report_id"] for row in rows if row["earliest"] == "true"]
        compare("reuse-clusters.csv earliest", name, [min((row["report_id"] for row in rows), key=lambda id: order(reports[id]))], first)
        compare("reuse-clusters.csv one medoid", name, sum(row["medoid"] == "true" for row in rows), 1)
    changes = [number(rows[0]["simple_change"]) for rows in measures.values() if rows[0]["simple_change"]]
    for report_id, (row,) in measures.items():
        c, span = number(row["simple_change"]), max(changes, default=0) - min(changes, default=0)
        own = None if c is None else 1 if span == 0 else (max(changes) - c) / span
        compare("reuse-measures.csv simple_similarity", report_id, own, number(row["simple_similarity"]), 3e-6)
        source = reports.get(row["copy_source"])
        if source is not None:
            earlier = direction(reports[report_id], source) == "b-to-a"
            compare("reuse-measures.csv copy_source_earlier", report_id, str(earlier).lower(), row["copy_source_earlier"])


def direction(a, b):
    key = "published_on" if a["published_on"] and b["published_on"] else "year"
    if not a[key] or not b[key] or a[key] == b[key]:
        return "unknown"
    return "a-to-b" if a[key] < b[key] else "b-to-a"


def order(report):
    """What the earliest of a family goes by: the date, without one 31 March after the report's year; then year and id."""
    due = f"{int(report['year']) + 1}-03-31" if report["year"] else "9999"
    return report["published_on"] or due, int(report["year"] or 0), report["report_id"]


def apart(passages):
    for side in "ab":
        spans = sorted((int(row[f"{side}_start"]), int(row[f"{side}_end"])) for row in passages)
        if any(later[0] < earlier[1] for earlier, later in zip(spans, spans[1:])):
            return False
    return True
