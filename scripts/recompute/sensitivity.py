"""How far a group's ranks move under other choices: sensitivity.csv, as docs/recompute.md describes it."""

import math

from draws import copeland, percentiles, ranks_of, standardised
from scores import mean


def sensitivity(common, matrix, rounded, scheme, tenths):
    """For each alternative the mean and largest shift, Kendall's tau-b, and whether the same reports are first."""
    weights = [scheme["presets"][scheme["preset"]][name] for name in common]
    published = [1 + sum(other > score for other in rounded) for score in rounded]
    average = lambda rows, by: [mean(list(zip(row, by))) for row in rows]
    weighted = lambda by: [tenths(value, int(scheme["ranking"]["decimals"])) for value in average(matrix, by)]
    put = lambda normalise: [[normalise(x, j) for j, x in enumerate(row)] for row in matrix]
    found = {}
    if len(common) > 1:
        for j, name in enumerate(common):
            found[f"without:{name}"] = weighted([0 if i == j else weight for i, weight in enumerate(weights)])
    for name, preset in scheme["presets"].items():
        by = [preset[dimension] for dimension in common]
        if name != scheme["preset"] and any(by):
            found[f"preset:{name}"] = weighted(by)
    order = sorted(range(len(matrix)), key=lambda i: (-rounded[i], i))
    opponents = [order[int(i * max(1, len(order) / 100))] for i in range(min(len(order), 100))]
    logs = [[math.log(max(x, 1)) for x in row] for row in matrix]
    found["aggregation:geometric"] = [math.exp(value) for value in average(logs, weights)]
    found["aggregation:copeland"] = copeland(matrix, weights, opponents)
    found["normalisation:standard-scores"] = average(put(standardised(matrix)), weights)
    found["normalisation:percentiles"] = average(put(percentiles(matrix)), weights)
    return {name: distance(published, ranks_of(values)) for name, values in found.items()}


def distance(base, other):
    shifts = [abs(a - b) for a, b in zip(base, other)]
    same = all((a == 1) == (b == 1) for a, b in zip(base, other))
    return sum(shifts) / len(shifts), max(shifts), kendall(base, other), str(same).lower()


def kendall(a, b):
    step = max(1, len(a) / 1000)
    some = [int(i * step) for i in range(min(len(a), 1000))]
    sign = lambda x: (x > 0) - (x < 0)
    pairs = [(sign(a[i] - a[k]), sign(b[i] - b[k])) for at, i in enumerate(some) for k in some[:at]]
    apart = sum(x * x for x, _ in pairs) * sum(y * y for _, y in pairs)
    return None if apart == 0 else sum(x * y for x, y in pairs) / math.sqrt(apart)
