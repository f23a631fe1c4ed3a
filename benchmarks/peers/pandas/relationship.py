"""The two axes of evidence, the type of the relationship and how certain it is."""
import numpy as np

import reasons
import unknowns

LINES_OF_BOND = [5_000, 5_500, 5_500, 4_500, 4_500]
LINES_OF_COMMITMENT = [5_000, 5_500, 4_500, 5_500, 4_500]


def wide(column):
    return column.astype(np.int32, copy=False)


class Axis:
    """The weighted sum of the known items, the known weight, and what the unknown ones could add."""

    def __init__(self, rows):
        self.sum = np.zeros(rows, np.int32)
        self.weight = np.zeros(rows, np.int32)
        self.open = np.zeros(rows, np.int32)

    def add(self, weight, known, value):
        self.sum += np.where(known, wide(value), 0) * weight
        self.weight += known * np.int32(weight)

    def judge(self, lines, previous):
        self.score = self.sum // np.maximum(self.weight, 1)
        self.line = np.take(np.array(lines, np.int32), previous, mode="clip")
        self.is_high = self.score >= self.line
        highest = (self.sum + self.open + (100 - self.weight) * 10_000) // 100
        self.is_certain = np.where(self.is_high, self.sum // 100 >= self.line, highest < self.line)
        self.is_held = self.is_high != (self.score >= 5_000)


def bond_of(columns, lock_in, completeness):
    bond = Axis(len(lock_in))
    has_lock_in = lock_in >= 0
    locked = np.minimum(lock_in, 10_000)
    bond.add(45, has_lock_in, locked)
    bond.open = np.where(has_lock_in & (completeness == 1), 10_000 - locked, 0) * 45
    alternatives = columns["alternatives"]
    bond.add(25, alternatives >= 0, np.take(np.array([10_000, 6_000, 3_000, 0], np.int32), alternatives, mode="clip"))
    bond.add(20, columns["share_of_wallet"] >= 0, columns["share_of_wallet"])
    bond.add(10, columns["category_share"] >= 0, np.minimum(wide(columns["category_share"]) * 2, 10_000))
    bond.judge(LINES_OF_BOND, columns["previous_type"])
    return bond


def commitment_of(columns):
    commitment = Axis(len(columns["horizon_months"]))
    months = columns["horizon_months"]
    commitment.add(20, months >= 0, np.minimum(wide(months), 36) * 10_000 // 36)
    commitment.add(20, columns["satisfaction"] >= 0, columns["satisfaction"])
    commitment.add(20, columns["mutual_benefit"] >= 0, columns["mutual_benefit"])
    commitment.add(15, columns["judges_future"] >= 0, wide(columns["judges_future"]) * 10_000)
    commitment.add(15, columns["price_led"] >= 0, 10_000 - wide(columns["price_led"]))
    pattern = columns["trade_pattern"]
    commitment.add(10, pattern >= 4, np.take(np.array([0, 0, 0, 0, 10_000, 5_000, 0], np.int32), pattern, mode="clip"))
    commitment.judge(LINES_OF_COMMITMENT, columns["previous_type"])
    return commitment


def assess(columns, lock_in, completeness):
    bond, commitment = bond_of(columns, lock_in, completeness), commitment_of(columns)
    gaps = np.take([0, reasons.BOND_COVERAGE_LOW], (bond.weight < 40).view(np.uint8))
    gaps += np.take([0, reasons.COMMITMENT_COVERAGE_LOW], (commitment.weight < 40).view(np.uint8))
    missing = (lock_in < 0) & (columns["alternatives"] < 0) & (columns["share_of_wallet"] < 0)
    gaps += np.take([0, reasons.BINDING_EVIDENCE_MISSING], missing.view(np.uint8))
    unconfirmed = (gaps == 0) & bond.is_high & ~commitment.is_high & (columns["satisfaction"] < 0) & (columns["mutual_benefit"] < 0)
    is_known = (gaps == 0) & ~unconfirmed
    is_certain = bond.is_certain & commitment.is_certain

    sides = np.take(reasons.BOND, bond.is_high.view(np.uint8))
    sides += np.take(reasons.COMMITMENT, commitment.is_high.view(np.uint8))
    sides += np.take([0, reasons.BOND_HELD], bond.is_held.view(np.uint8))
    sides += np.take([0, reasons.COMMITMENT_HELD], commitment.is_held.view(np.uint8))
    flags = np.where(gaps == 0, sides, gaps)
    flags += np.take([0, reasons.CAPTIVE_UNCONFIRMED], unconfirmed.view(np.uint8))
    flags += np.where(is_known, np.take([reasons.LIKELY, reasons.CERTAIN], is_certain.view(np.uint8)), 0)

    kind = (is_known * (1 + commitment.is_high.astype(np.uint8) + 2 * bond.is_high)).astype(np.uint8)
    certainty = is_known * (1 + is_certain.astype(np.uint8))
    scores = [np.where(axis.weight > 0, axis.score, unknowns.SHARE).astype(np.int16) for axis in (bond, commitment)]
    confidence = (np.minimum(bond.weight, commitment.weight) * 100).astype(np.int16)
    return kind, certainty, scores[0], scores[1], confidence, flags
