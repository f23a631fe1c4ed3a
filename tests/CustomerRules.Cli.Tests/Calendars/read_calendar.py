#!/usr/bin/python3
"""Reads an iCalendar file with one of two independent parsers and prints what it holds, one JSON object a line.

read_calendar.py icalendar|vobject FILE
"""
import json
import sys


def with_icalendar(data):
    import icalendar

    calendar = icalendar.Calendar.from_ical(data)
    for part in calendar.walk():
        if part.name not in ("VEVENT", "VTODO"):
            continue
        moment = part.get("DTSTART") or part.get("DUE")
        alarms = [sub for sub in part.subcomponents if sub.name == "VALARM"]
        yield {
            "kind": part.name,
            "uid": str(part["UID"]),
            "date": moment.dt.isoformat(),
            "sequence": int(part["SEQUENCE"]),
            "status": str(part["STATUS"]),
            "summary": str(part["SUMMARY"]),
            "description": str(part.get("DESCRIPTION", "")),
            "stamp": part["DTSTAMP"].dt.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in alarms],
        }


def with_vobject(data):
    import vobject

    calendar = vobject.readOne(data.decode("utf-8"))
    for part in calendar.components():
        if part.name not in ("VEVENT", "VTODO"):
            continue
        moment = part.dtstart if hasattr(part, "dtstart") else part.due
        yield {
            "kind": part.name,
            "uid": part.uid.value,
            "date": moment.value.isoformat(),
            "sequence": int(part.sequence.value),
            "status": part.status.value,
            "summary": part.summary.value,
            "description": part.description.value if hasattr(part, "description") else "",
            "stamp": part.dtstamp.value.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "alarms": [int(alarm.trigger.value.total_seconds()) for alarm in part.contents.get("valarm", [])],
        }


def main():
    parser, path = sys.argv[1:]
    with open(path, "rb") as file:
        data = file.read()
    read = {"icalendar": with_icalendar, "vobject": with_vobject}[parser]
    for entry in read(data):
        print(json.dumps(entry, ensure_ascii=True, sort_keys=True))


if __name__ == "__main__":
    main()
