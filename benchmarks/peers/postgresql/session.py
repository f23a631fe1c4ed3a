"""The server through psql, on a socket in a folder of its own."""
import subprocess

import copy_form
import numpy as np

UNKNOWN = {8: np.iinfo(np.int64).min, 4: np.iinfo(np.int32).min, 2: -1}


class Session:
    def __init__(self, psql, socket):
        self.command = [psql, "-h", socket, "-U", "postgres", "-d", "postgres", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"]

    def run(self, script, **variables):
        """The lines that the script prints, each split into its fields."""
        given = [part for name, value in variables.items() for part in ("-v", f"{name}={value}")]
        done = subprocess.run([*self.command, *given], input=script, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit("postgresql: " + done.stderr)
        return [line.split("|") for line in done.stdout.splitlines()]

    def load(self, table, columns, narrowest=8):
        """Copies the columns as they are, then keeps null for what is unknown in columns of so many bytes or more; wide columns first, so that none is padded."""
        rows = len(next(iter(columns.values())))
        raw = {"id": np.arange(rows, dtype=np.int32), **columns}
        types = ", ".join(f"{name} {copy_form.sql_type(column)}" for name, column in raw.items())
        self.run(f"create unlogged table raw ({types})")
        with subprocess.Popen([*self.command, "-c", "copy raw from stdin (format binary)"], stdin=subprocess.PIPE) as copying:
            copy_form.write(copying.stdin, raw)
        if copying.returncode:
            raise SystemExit("postgresql: copying failed")
        widest_first = sorted(columns, key=lambda name: -copy_form.width(columns[name]))
        known = ", ".join(["id", *(known_of(name, columns[name], narrowest) for name in widest_first)])
        self.run(f"create table {table} as select {known} from raw; drop table raw; vacuum (freeze, analyze) {table};")


def known_of(name, column, narrowest):
    if name == "invalid":
        return "invalid <> 0 as invalid"
    if column.dtype.kind == "u" or column.itemsize < narrowest:
        return name
    return f"nullif({name}, {UNKNOWN[column.itemsize]}) as {name}"
