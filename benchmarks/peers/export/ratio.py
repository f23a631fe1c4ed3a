"""One line of the report: ratio.py NAME OURS OURS, with theirs on standard input; each is {"times": [...]} in milliseconds, ours from before and after theirs."""
import json
import statistics
import sys

name, *ours = sys.argv[1:]
our_ms = statistics.median([time for part in ours for time in json.loads(part)["times"]])
their_ms = statistics.median(json.load(sys.stdin)["times"])
print(json.dumps({"name": name, "ratio": round(their_ms / our_ms, 3), "ours_ms": round(our_ms, 3), "theirs_ms": round(their_ms, 3)}, separators=(",", ":")))
