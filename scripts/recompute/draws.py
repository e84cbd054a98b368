"""Rank intervals and tiers by the published seed, as docs/recompute.md describes the draws."""

import math

MASK = 0xFFFFFFFF
EQUAL = 1e-9


def mulberry32(seed):
    """Numbers in [0, 1) from a 32-bit seed."""
    state = seed & MASK
    while True:
        state = (state + 0x6D2B79F5) & MASK
        t = ((state ^ (state >> 15)) * (state | 1)) & MASK
        t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & MASK)) & MASK
        yield ((t ^ (t >> 14)) & MASK) / 4294967296


def normals(key, seed):
    """Standard normal numbers of a report's own: seeded by FNV-1a of its id xor the seed, in pairs by Box and Muller."""
    hashed = 0x811C9DC5
    for letter in key:
        hashed = ((hashed ^ ord(letter)) * 0x01000193) & MASK
    random = mulberry32(hashed ^ seed)
    while True:
        radius, angle = math.sqrt(-2 * math.log(1 - next(random))), 2 * math.pi * next(random)
        yield radius * math.cos(angle)
        yield radius * math.sin(angle)


def normal_below(z):
    return 0.5 * math.erfc(-z / math.sqrt(2))


def standardised(scores):
    columns = list(zip(*scores))
    means = [sum(column) / len(column) for column in columns]
    spreads = [math.sqrt(sum((x - m) ** 2 for x in column) / len(column)) for column, m in zip(columns, means)]
    return lambda x, j: 50 if spreads[j] < 1e-9 else 100 * normal_below((x - means[j]) / spreads[j])


def percentiles(scores):
    columns = list(zip(*scores))
    below = lambda x, j: sum(y < x for y in columns[j]) + sum(y <= x for y in columns[j])
    return lambda x, j: 50 * below(x, j) / len(columns[j])


def copeland(rows, weights, opponents):
    sign = lambda x, least: (x > least) - (x < -least)
    lead = lambda row, other: sum(w * sign(x - y, 0) for x, y, w in zip(row, rows[other], weights))
    return [sum(sign(lead(row, other), 1e-12) for other in opponents) for row in rows]


def ranks_of(values):
    """Competition ranks; values that differ by next to nothing from the next above share its rank."""
    order = sorted(range(len(values)), key=lambda i: -values[i])
    ranks = [0] * len(values)
    for place, i in enumerate(order):
        above = order[place - 1]
        ranks[i] = ranks[above] if place > 0 and values[above] - values[i] <= EQUAL else place + 1
    return ranks


def intervals(keys, scores, spreads, weights, totals, ranking):
    """For each report (in order of report_id): interval, median, shares of the first and last tenth, tier."""
    seed, draws, spread = int(ranking["seed"]), int(ranking["draws"]), ranking["weightSpread"]
    random, own = mulberry32(seed), [normals(key, seed) for key in keys]
    order = sorted(range(len(keys)), key=lambda i: (-totals[i], i))
    step = max(1, len(order) / 100)
    opponents = [order[int(i * step)] for i in range(min(len(order), 100))]
    normalisations = [lambda x, _: x, standardised(scores), percentiles(scores)]
    mean = lambda row, w: sum(x * y for x, y in zip(row, w)) / sum(w)
    aggregates = [
        lambda rows, w: [mean(row, w) for row in rows],
        lambda rows, w: [math.exp(mean([math.log(max(x, 1)) for x in row], w)) for row in rows],
        lambda rows, w: copeland(rows, w, opponents),
    ]
    drawn, wins = [[] for _ in keys], [0] * max(0, len(keys) - 1)
    for draw in range(draws):
        moved_weights = [weight * (1 - spread + 2 * spread * next(random)) for weight in weights]
        normalise, aggregate = normalisations[draw % 3], aggregates[draw // 3 % 3]
        shift = lambda x, s, i: x if s == 0 else min(100, max(0, x + s * next(own[i])))
        rows = [
            [normalise(shift(x, s, i), j) for j, (x, s) in enumerate(zip(row, spreads[i]))]
            for i, row in enumerate(scores)
        ]
        values = aggregate(rows, moved_weights)
        for i, rank in enumerate(ranks_of(values)):
            drawn[i].append(rank)
        for i in range(len(wins)):
            wins[i] += values[order[i]] - values[order[i + 1]] > EQUAL
    certain = sorted((i for i, won in enumerate(wins) if won >= ranking["tierCertainty"] * draws), key=lambda i: (-wins[i], i))
    ends, tenth, size = certain[:3], max(1, len(keys) // 10), len(keys)
    tier = {i: "ABCD"[sum(end < place for end in ends)] for place, i in enumerate(order)}
    found = []
    for i, ranks in enumerate(map(sorted, drawn)):
        found.append(
            {
                "rank_p05": ranks[int(0.05 * draws)],
                "rank_p95": ranks[math.ceil((1 - 0.05) * draws) - 1],
                "rank_median": ranks[(draws - 1) // 2],
                "p_top_tenth": sum(rank <= tenth for rank in ranks) / draws,
                "p_bottom_tenth": sum(rank > size - tenth for rank in ranks) / draws,
                "tier": tier[i] if size >= ranking["leastGroup"] else "",
            }
        )
    return found
