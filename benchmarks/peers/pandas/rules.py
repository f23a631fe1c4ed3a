"""Every row rule on columns: names to arrays in, names to arrays out."""
import numpy as np

import reasons
import relationship
import switching_cost
import unknowns
import validity

OF_AN_INVALID_ROW = {
    "switching_cost": unknowns.AMOUNT,
    "lock_in": unknowns.RATIO,
    "break_even_discount": unknowns.SHARE,
    "bond": unknowns.SHARE,
    "commitment": unknowns.SHARE,
    "next_contact": unknowns.DATE,
    "latest_contact": unknowns.DATE,
    "reasons": reasons.ROW_INVALID,
    "invalid": 1,
}


def rate(values, boundaries):
    least_of_a, least_of_b, least_of_c = boundaries
    tier = np.where(values >= least_of_a, 1, np.where(values >= least_of_b, 2, np.where(values >= least_of_c, 3, 4))).astype(np.uint8)
    tier[values <= 0] = 4
    flags = np.take(reasons.TIER, tier)
    flags[values <= 0] = reasons.TIER_VALUE_NOT_POSITIVE
    is_unknown = values == unknowns.AMOUNT
    tier[is_unknown] = 0
    flags[is_unknown] = reasons.TIER[0]
    return tier, flags


def judge_profit(value, contribution, first_order, as_of):
    is_unknown = (contribution == unknowns.AMOUNT) | (value == unknowns.AMOUNT)
    gaps = np.take([0, reasons.PROFIT_UNKNOWN], is_unknown.view(np.uint8))
    without = ~is_unknown & (value <= 0) & (contribution == 0)
    gaps += np.take([0, reasons.PROFIT_WITHOUT_TRADE], without.view(np.uint8))
    is_new = first_order > as_of - 180
    gaps += np.take([0, reasons.PROFIT_TOO_NEW], is_new.view(np.uint8))
    flag = np.where(contribution < 0, 3, np.where(contribution * 10_000 >= value * 500, 1, 2)).astype(np.uint8)
    flag[gaps != 0] = 0
    return flag, gaps + np.take(reasons.PROFIT, flag)


def plan(last_contact, last_order, tier, contacts, as_of):
    has_contact, has_order = last_contact != unknowns.DATE, last_order != unknowns.DATE
    anchor = np.where(has_contact, last_contact, np.where(has_order, last_order, as_of))
    at = contacts.index(tier, anchor)
    flags = np.where(has_contact, reasons.AFTER_LAST_CONTACT, np.where(has_order, reasons.AFTER_LAST_ORDER, reasons.FROM_START))
    flags += np.take([0, reasons.OVERDUE], contacts.is_overdue.view(np.uint8).take(at, mode="clip"))
    flags[tier == 4] = reasons.BY_EVENT
    flags[tier == 0] = reasons.WITHOUT_TIER
    return contacts.due.take(at, mode="clip"), contacts.latest.take(at, mode="clip"), flags


def assess(columns, boundaries, contacts, as_of):
    answers = {}
    answers["tier"], flags = rate(columns["tier_value"], boundaries)
    answers["profitability_flag"], of_profit = judge_profit(columns["value"], columns["contribution"], columns["first_order"], as_of)
    cost = switching_cost.assess(columns)
    for name, column in zip(("switching_cost", "completeness", "lock_in", "barrier", "break_even_discount"), cost):
        answers[name] = column
    related = relationship.assess(columns, answers["lock_in"], answers["completeness"])
    for name, column in zip(("relationship", "certainty", "bond", "commitment", "confidence"), related):
        answers[name] = column
    answers["next_contact"], answers["latest_contact"], of_contact = plan(
        columns["last_contact"], columns["last_order"], answers["tier"], contacts, as_of)
    flags |= of_profit
    flags |= np.take(reasons.TRADE, columns["trade_pattern"], mode="clip")
    flags |= cost[-1]
    flags |= related[-1]
    flags |= of_contact
    answers["reasons"] = flags
    invalid = ~validity.is_valid(columns)
    answers["invalid"] = invalid
    for name, column in answers.items():
        column[invalid] = OF_AN_INVALID_ROW.get(name, 0)
    return answers
