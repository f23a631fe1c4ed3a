"""The flags of the reasons, as stable bits."""


def bits(*numbers):
    return sum(1 << number for number in numbers)


TIER = [bits(5), bits(0), bits(1), bits(2), bits(3)]
TIER_VALUE_NOT_POSITIVE = bits(4)
PROFIT = [0, bits(6), bits(7), bits(8)]
PROFIT_UNKNOWN, PROFIT_WITHOUT_TRADE, PROFIT_TOO_NEW = bits(9), bits(10), bits(11)
TRADE = [0] + [bits(number) for number in range(12, 18)]
COMPLETENESS = [bits(20), bits(19), bits(18)]
INVESTMENT_UNKNOWN, ONE_OFF_COST_UNKNOWN, RISK_UNKNOWN = bits(21), bits(22), bits(23)
BARRIER = [0, bits(29)] + [bits(number) for number in range(24, 29)]
BOND = [bits(31), bits(30)]
COMMITMENT = [bits(33), bits(32)]
BOND_HELD, COMMITMENT_HELD = bits(34), bits(35)
CERTAIN, LIKELY = bits(36), bits(37)
BOND_COVERAGE_LOW, COMMITMENT_COVERAGE_LOW = bits(38), bits(39)
BINDING_EVIDENCE_MISSING, CAPTIVE_UNCONFIRMED = bits(40), bits(41)
AFTER_LAST_CONTACT, AFTER_LAST_ORDER, FROM_START = bits(42), bits(43), bits(44)
OVERDUE, BY_EVENT, WITHOUT_TIER = bits(45), bits(46), bits(47)
ROW_INVALID = bits(48)
