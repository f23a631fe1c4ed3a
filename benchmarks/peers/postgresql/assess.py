"""The same complete work in PostgreSQL: assess.py EXPORT PSQL SOCKET RUNS. Prints {"times": [...]} in milliseconds."""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parent / "export"))

from columns import Export
from session import Session

CLOCK = "select extract(epoch from clock_timestamp()) * 1000 as {} \\gset\n"


def say(text):
    print("postgresql: " + text, file=sys.stderr, flush=True)


def assessment():
    """The rules, one common table after the other. Each is fenced: otherwise the planner would put expressions into one another until they explode."""
    rules = [file.read_text().replace("-- fence", "offset bigint '0'") for file in sorted((HERE.parent / "rules").glob("*.sql"))]
    return "create table answers as with " + ",\n".join(rules[:-1]) + "\n" + rules[-1] + ";\n"


def script():
    return (
        "set client_min_messages = warning;\ndrop table if exists boundaries, contacts, answers;\n"
        + CLOCK.format("started")
        + (HERE / "boundaries.sql").read_text()
        + "select * from boundaries \\gset\n"
        + CLOCK.format("found")
        + (HERE.parent / "sql" / "contacts.sql").read_text()
        + "analyze contacts;\n"
        + assessment()
        + CLOCK.format("ended")
        + "select :ended - :started, :found - :started, :least_of_a, :least_of_b, :least_of_c;\n"
    )


def require_equal(session, export, boundaries):
    if boundaries != export.boundaries:
        raise SystemExit(f"postgresql: boundaries: ours {export.boundaries}, theirs {boundaries}")
    names = list(export.answers)
    differs = " or ".join(f"ours.{name} is distinct from answers.{name}" for name in names)
    columns = ", ".join(f"{table}.{name}" for table in ("ours", "answers") for name in ["id", *names])
    different = session.run(
        f"select {columns} from ours full join answers on answers.id = ours.id "
        f"where ours.id is null or answers.id is null or {differs} order by coalesce(ours.id, answers.id) limit 1;")
    for row in different:
        ours, theirs = row[:len(names) + 1], row[len(names) + 1:]
        for name, mine, other in zip(["id", *names], ours, theirs):
            if mine != other:
                raise SystemExit(f"postgresql: row {ours[0] or theirs[0]}, {name}: ours {mine or 'unknown'}, theirs {other or 'unknown'}")


def main(folder, psql, socket, runs):
    export, session = Export(folder), Session(psql, socket)
    say(f"{session.run('show server_version;')[0][0]}, loading {export.rows} rows")
    session.load("customers", export.facts, narrowest=4)
    session.load("ours", export.answers, narrowest=2)
    session.load("calendar", export.calendar)
    session.run("create unique index on calendar (day)")
    times = []
    for run in range(int(runs) + 1):
        time, of_boundaries, *boundaries = session.run(script(), as_of=export.as_of)[-1]
        say(f"{f'run {run} of {runs}' if run else 'warm-up'}: {float(time):.0f} ms, of which boundaries {float(of_boundaries):.0f} ms")
        if run:
            times.append(float(time))
        if run in (0, int(runs)):
            require_equal(session, export, [int(least) for least in boundaries])
    print(json.dumps({"times": times}))


main(*sys.argv[1:])
