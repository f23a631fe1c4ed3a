"""Pareto 50 %, 80 %, 95 %: exact, with sums of 128 bits kept in two columns of 64."""
import bisect

import numpy as np

ABSENT = 2**63 - 1
LOW = 32


def find(tier_values):
    positive = tier_values[tier_values > 0]
    if not len(positive):
        return [ABSENT] * 3
    descending = -np.sort(-positive)
    high = np.cumsum(descending >> LOW)
    low = np.cumsum(descending & (2**LOW - 1))

    def sum_of(count):
        return (int(high[count - 1]) << LOW) + int(low[count - 1]) if count else 0

    total = sum_of(len(descending))

    # A value is in a class where the sum of those before it is less than the class's share: those before it grow, so that it is found by halves.
    return [
        int(descending[bisect.bisect_left(range(len(descending)), True, key=lambda k: sum_of(k) * 10_000 >= share * total) - 1])
        for share in (5_000, 8_000, 9_500)
    ]
