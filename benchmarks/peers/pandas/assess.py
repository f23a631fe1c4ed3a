"""The same complete work in pandas: assess.py EXPORT RUNS. Prints {"times": [...]} in milliseconds."""
import json
import pathlib
import sys
import time

import numpy as np
import pandas

sys.path.append(str(pathlib.Path(__file__).parent.parent / "export"))

import boundaries
import rules
from columns import Export
from contacts import Contacts

ROWS_AT_ONCE = 50_000


def say(text):
    print("pandas: " + text, file=sys.stderr, flush=True)


def assess(customers, calendar, as_of):
    """Boundaries, then all rules, some rows at a time: so that what lies between fits a cache, which is faster than whole columns."""
    started = time.perf_counter()
    least = boundaries.find(customers["tier_value"].to_numpy())
    found = time.perf_counter()
    contacts = Contacts(calendar, as_of)
    columns = {name: customers[name].to_numpy() for name in customers}
    answers = {}
    for first in range(0, len(customers), ROWS_AT_ONCE):
        block = slice(first, first + ROWS_AT_ONCE)
        for name, column in rules.assess({name: column[block] for name, column in columns.items()}, least, contacts, as_of).items():
            if name not in answers:
                answers[name] = np.empty(len(customers), column.dtype)
            answers[name][block] = column
    frame = pandas.DataFrame(answers, index=customers.index, copy=False)
    ended = time.perf_counter()
    return least, frame, (ended - started) * 1000, (found - started) * 1000


def require_equal(export, least, frame):
    if least != export.boundaries:
        raise SystemExit(f"pandas: boundaries: ours {export.boundaries}, theirs {least}")
    for name, ours in export.answers.items():
        theirs = frame[name].to_numpy()
        different = np.flatnonzero(ours.astype(np.int64) != theirs.astype(np.int64))
        if len(different):
            row = different[0]
            raise SystemExit(f"pandas: row {row}, {name}: ours {ours[row]}, theirs {theirs[row]}")


def main(folder, runs):
    export = Export(folder)
    say(f"{pandas.__version__}, numpy {np.__version__}, loading {export.rows} rows")
    customers = pandas.DataFrame(export.facts)
    times = []
    for run in range(int(runs) + 1):
        least, frame, taken, of_boundaries = assess(customers, export.calendar, export.as_of)
        say(f"{f'run {run} of {runs}' if run else 'warm-up'}: {taken:.0f} ms, of which boundaries {of_boundaries:.0f} ms")
        if run:
            times.append(taken)
        if run in (0, int(runs)):
            require_equal(export, least, frame)
    print(json.dumps({"times": times}))


main(*sys.argv[1:])
