"""Columns as the binary form of COPY."""
import struct

import numpy as np

SIGNATURE = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)
TRAILER = struct.pack(">h", -1)
SQL_TYPES = {2: "smallint", 4: "integer", 8: "bigint"}


def width(column):
    return max(2, column.itemsize)


def sql_type(column):
    return SQL_TYPES[width(column)]


def write(stream, columns):
    """Writes the columns, without nulls; the narrowest number of the server has two bytes."""
    fields = [("fields", ">i2")]
    for name, column in columns.items():
        fields += [(name + " length", ">i4"), (name, f">i{width(column)}")]
    rows = len(next(iter(columns.values())))
    stream.write(SIGNATURE)
    for first in range(0, rows, 100_000):
        part = np.zeros(min(100_000, rows - first), fields)
        part["fields"] = len(columns)
        for name, column in columns.items():
            part[name + " length"] = width(column)
            part[name] = column[first:first + len(part)]
        stream.write(part.tobytes())
    stream.write(TRAILER)
