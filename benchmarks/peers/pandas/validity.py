"""A row is valid where every known value lies in its documented range."""
import numpy as np

import unknowns

MOST = 900_000_000_000_000
FIRST_DAY, LAST_DAY = -25_567, 84_005


def ranges():
    for name in ("tier_value", "value", "contribution"):
        yield name, -MOST, MOST, unknowns.AMOUNT
    for name in ("reference_spend", "investment", "one_off_cost", "loss_if_it_fails"):
        yield name, 0, MOST, unknowns.AMOUNT
    yield "growth", -1_000_000, 1_000_000, unknowns.RATIO
    for name in ("first_order", "last_order", "last_contact", "previous_tier_since", "override_expires", "override_set"):
        yield name, FIRST_DAY, LAST_DAY, unknowns.DATE

    # Unknown, -1, is next to the least value: one range holds both.
    for name in ("probability", "criticality", "share_of_wallet", "category_share", "satisfaction", "mutual_benefit", "price_led", "alternatives"):
        yield name, -1, 10_000, None
    yield "horizon_months", -1, 1_200, None
    for name in ("judges_future", "influential", "open_matters"):
        yield name, -1, 1, None
    for name, most in (("trade_pattern", 6), ("previous_tier", 4), ("override_tier", 4), ("previous_type", 4)):
        yield name, 0, most, None


def is_valid(columns):
    valid = np.ones(len(columns["tier_value"]), bool)
    for name, least, most, unknown in ranges():
        column = columns[name]
        inside = column <= most
        if least != 0 or column.dtype.kind == "i":
            inside &= column >= least
        if unknown is not None:
            inside |= column == unknown
        valid &= inside
    return valid
