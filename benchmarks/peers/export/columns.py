"""Reads what the benchmarks export: columns as little-endian files, named by manifest.json."""
import json
import pathlib

import numpy as np

TYPES = {"int64": "<i8", "uint64": "<u8", "int32": "<i4", "int16": "<i2", "int8": "i1", "uint8": "u1"}
ABSENT = 2**63 - 1
ANSWERS = (pathlib.Path(__file__).parent / "answers.txt").read_text().split()


class Export:
    """Rows, date, boundaries, facts, answers and calendar; the columns by name."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        manifest = json.loads((self.folder / "manifest.json").read_text())
        self.rows, self.as_of = manifest["rows"], manifest["asOf"]
        least = manifest["boundaries"]
        self.boundaries = [ABSENT if least[name] is None else least[name] for name in ("leastOfA", "leastOfB", "leastOfC")]
        self.facts = self.read(manifest["facts"])
        answers = self.read([entry for entry in manifest["answers"] if entry["name"] in ANSWERS])
        self.answers = {name: answers[name] for name in ANSWERS}
        self.calendar = self.read(manifest["calendar"])

    def read(self, entries):
        columns = {}
        for entry in entries:
            column = np.fromfile(self.folder / entry["file"], TYPES[entry["type"]])
            if len(column) != entry["rows"]:
                raise SystemExit(f"{entry['file']}: {len(column)} values, but {entry['rows']} rows")
            columns[entry["name"]] = column
        return columns
