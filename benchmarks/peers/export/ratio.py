"""One line of the report: ratio.py NAME OUR_MILLISECONDS, with {"times": [...]} on standard input."""
import json
import statistics
import sys

name, ours = sys.argv[1], float(sys.argv[2])
theirs = statistics.median(json.load(sys.stdin)["times"])
print(json.dumps({"name": name, "ratio": round(theirs / ours, 3), "ours_ms": round(ours, 3), "theirs_ms": round(theirs, 3)}, separators=(",", ":")))
