"""When to get in touch next, by tier and by the day from which the interval counts."""
import numpy as np

import unknowns

CADENCE = {1: (30, 45), 2: (60, 90), 3: (120, 180)}
SPREAD = 20
MARGIN = max(most for _, most in CADENCE.values())


class Contacts:
    """One row for each tier and day of the calendar: due, latest, and whether it is overdue."""

    def __init__(self, calendar, as_of):
        every_day, following, preceding = calendar["day"], calendar["following"], calendar["preceding"]
        self.first_day = int(every_day[0])
        days = every_day[:-MARGIN]
        working_days = every_day[every_day == following]
        today = following[as_of - self.first_day]
        last_of_overdue = working_days[np.searchsorted(working_days, today) + SPREAD]
        shape = (5, len(days))
        self.due = np.full(shape, unknowns.DATE, np.int32)
        self.latest = np.full(shape, unknowns.DATE, np.int32)
        self.is_overdue = np.zeros(shape, bool)
        for tier, (ideal, most) in CADENCE.items():
            at = np.arange(len(days))
            due = following[at + ideal]
            due = np.where(due > days + most, preceding[at + ideal], due)
            self.is_overdue[tier] = due < as_of
            self.due[tier] = np.where(due < as_of, today, due)
            self.latest[tier] = np.where(due < as_of, last_of_overdue, preceding[at + most])

    def index(self, tier, anchor):
        return tier.astype(np.int32) * self.due.shape[1] + (anchor - self.first_day)
