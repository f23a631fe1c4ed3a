"""What leaving would cost, and what follows from it."""
import numpy as np

import reasons
import unknowns


def assess(columns):
    investment, one_off, loss = columns["investment"], columns["one_off_cost"], columns["loss_if_it_fails"]
    probability, criticality = columns["probability"], columns["criticality"]
    has_investment, has_one_off = investment != unknowns.AMOUNT, one_off != unknowns.AMOUNT
    has_risk = (loss != unknowns.AMOUNT) & (probability >= 0) & (criticality >= 0)

    # Exact in two parts of 64 bits: the product itself would need 77.
    weight = probability.astype(np.int64) * (10_000 + 5_000 * criticality.astype(np.int32) // 10_000)
    whole = loss // 100_000_000
    risk = whole * weight + (loss - whole * 100_000_000) * weight // 100_000_000

    known = has_investment.astype(np.uint8) + has_one_off + has_risk
    completeness = (known > 0).astype(np.uint8) + (known == 3)
    total = np.where(has_investment, investment, 0) + np.where(has_one_off, one_off, 0) + np.where(has_risk, risk, 0)
    total[known == 0] = unknowns.AMOUNT

    lock_in = lock_in_of(total, columns["value"], columns["reference_spend"], known)
    has_lock_in = lock_in >= 0
    barrier = (2 + (lock_in > 0).astype(np.uint8) + (lock_in >= 1_000) + (lock_in >= 5_000) + (lock_in >= 15_000)).astype(np.uint8)
    barrier[~has_lock_in] = 1
    barrier[known == 0] = 0
    break_even = np.minimum(10_000, np.minimum(lock_in, 24_869) * 10_000 // 24_869).astype(np.int16)
    break_even[~has_lock_in] = unknowns.SHARE

    gaps = np.take([reasons.INVESTMENT_UNKNOWN, 0], has_investment.view(np.uint8))
    gaps += np.take([reasons.ONE_OFF_COST_UNKNOWN, 0], has_one_off.view(np.uint8))
    gaps += np.take([reasons.RISK_UNKNOWN, 0], has_risk.view(np.uint8))
    gaps += np.take(reasons.COMPLETENESS, completeness)
    gaps += np.take(reasons.BARRIER, barrier)
    return total, completeness, lock_in, barrier, break_even, gaps


def lock_in_of(total, value, spend, known):
    applies = (known > 0) & ((value > 0) | (value == unknowns.AMOUNT)) & (spend > 0)
    part, whole = np.where(applies, total, 0), np.where(applies, spend, 1)
    quotient = part // whole
    rest = (part - quotient * whole) * 10_000 // whole
    lock_in = np.where(quotient >= 100, 1_000_000, quotient * 10_000 + rest).astype(np.int32)
    lock_in[~applies] = unknowns.RATIO
    return lock_in
