"""Scaled figures, dimensions, totals and bounds from raw figures and a scheme, as codebook.csv describes them."""

from run_tables import number


def scaled(raw, spec):
    share = min(1, max(0, (raw - spec["lower"]) / (spec["upper"] - spec["lower"])))
    return 100 * (share if spec["direction"] == "more" else 1 - share)


def dimension(rows, name, scheme):
    """Score, bounds, coverage and standard error of one dimension; None where no indicator applies."""
    applicable = assessed = total = spread = 0
    for row in rows:
        spec = scheme["indicators"][row["indicator"]]
        if spec["dimension"] != name or row["status"] in ("not_applicable", "vacuous"):
            continue
        applicable += spec["weight"]
        if row["status"] != "ok":
            continue
        raw, error = number(row["raw"]), number(row["standard_error"]) or 0
        assessed += spec["weight"]
        total += spec["weight"] * scaled(raw, spec)
        spread += spec["weight"] * abs(scaled(raw + error, spec) - scaled(raw - error, spec)) / 2
    if applicable == 0:
        return None
    coverage = assessed / applicable
    if coverage < scheme["availability"]["dimension"]:
        return {"score": None, "low": 0, "high": 100, "coverage": coverage, "spread": 0}
    low = total / applicable
    high = low + 100 * (1 - coverage)
    return {"score": total / assessed, "low": low, "high": high, "coverage": coverage, "spread": spread / assessed}


def mean(pairs):
    """Weighted mean of (value, weight) pairs."""
    return sum(value * weight for value, weight in pairs) / sum(weight for _, weight in pairs)


def report_score(rows, weights, scheme):
    """A row of scores.csv, and the dimensions it rests on."""
    dimensions = {name: dimension(rows, name, scheme) for name in weights}
    applying = [(found, weights[name]) for name, found in dimensions.items() if found and weights[name] > 0]
    scored = [(found["score"], weight) for found, weight in applying if found["score"] is not None]
    if not applying:
        return {"total": None, "low": 0, "high": 100, "coverage": 0}, dimensions
    enough = sum(w for _, w in scored) / sum(w for _, w in applying) >= scheme["availability"]["total"]
    of = lambda key: mean([(found[key], weight) for found, weight in applying])
    row = {"total": mean(scored) if enough else None, "low": of("low"), "high": of("high"), "coverage": of("coverage")}
    return row, dimensions
