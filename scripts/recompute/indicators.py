"""Raw figures of indicators from the tables they follow from: the formulas of codebook.csv, indicators.csv#indicator."""

from datetime import date

from run_tables import number

ARITHMETIC = ["requests-column-balance", "requests-disposition-total", "requests-row-total", "review-row-total"]
TEXT = ["narrative-agrees-with-table", "narrative-denies-requests", "qualitative-claim"]
SUMS = ["itemised-sum", "stated-percentage"]
IDENTITY = ["year-disagrees", "stale-year", "period-not-full-year", "published-before-year-end", "foreign-agency-name"]
LAST_YEAR = ["carry-forward-continuity", "disclosure-stock-continuity", "item-count-continuity"]
FEATURES = {
    "specific-items": "specific-items-per-thousand",
    "hard-sentences": "hard-sentence-share",
    "stock-sentences": "stock-sentence-share",
    "redundancy": "repeated-clause-share",
    "problems-stated": "problems-stated",
    "problem-specificity": "specific-problem-share",
    "problem-remedies": "answered-problem-share",
}
MEASURES = {
    "peer-boilerplate": "peer_boilerplate",
    "largest-copy": "largest_copy",
    "stickiness": "kept_sentences",
}


def share(passed, failed):
    return None if passed + failed == 0 else passed / (passed + failed)


def raw_figures(report, checks, sections, cells, features, follow_ups, measures):
    """What can be said of one report's indicators, by code; None where the tables hold no figure."""
    count = lambda names, of: sum(int(checks[name][of]) for name in names if name in checks)
    passed = lambda names: count(names, "passed") - count(names, "vacuous")
    verdicts = lambda names: share(passed(names), count(names, "failed"))
    feature = lambda name: number(features[name]["value"])
    stocks = count(["disclosure-stock-continuity", "item-count-continuity"], "failed")
    refuted = count(["disclosure-stock-negative", "item-count-negative"], "failed")
    is_new = report["template"] == "2021"
    one_row = is_new and any(cell["row"] == "otherHandling" for cell in cells)
    expected = 198 if not is_new else 186 if one_row else 200
    filled = sum(cell["state"] == "number" for cell in cells)
    asked = [(feature("accountability-items"), 3), (feature("fee-statement") if is_new else None, 1)]
    asked = [(made, of) for made, of in asked if made is not None]
    acted_on = [row["outcome"] == "acted-on" for row in follow_ups]
    found = {code: feature(name) for code, name in FEATURES.items()}
    found |= {code: number(measures[name]) for code, name in MEASURES.items()}
    return found | {
        "days-late": days_late(report),
        "section-coverage": sum(row["state"] == "present" for row in sections) / 6,
        "table-fill": min(1, filled / expected),
        "aspects-covered": feature("aspects-covered") / 5 if feature("aspects-covered") is not None else None,
        "statutory-extras": sum(m for m, _ in asked) / sum(n for _, n in asked) if asked else None,
        "arithmetic": verdicts(ARITHMETIC),
        "text-against-tables": verdicts(TEXT),
        "internal-sums": verdicts(SUMS),
        "identity-data": verdicts(IDENTITY),
        "continuity": share(passed(LAST_YEAR), count(LAST_YEAR, "failed") + max(0, refuted - stocks)),
        "follow-up": sum(acted_on) / len(acted_on) if acted_on else None,
    }


def days_late(report):
    if report["published_on"] == "" or report["deadline"] == "":
        return None
    late = date.fromisoformat(report["published_on"]) - date.fromisoformat(report["deadline"])
    return max(0, late.days)
