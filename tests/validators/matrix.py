"""Reads matrix.csv as Python's csv does.

matrix.py FILE… prints one JSON object: for each file its columns by name, in the order of the rows.
"""

import csv
import json
import sys


def read(file):
    # The byte order mark is there for Excel.
    with open(file, encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, strict=True))
    return {name: [row[name] for row in rows] for name in rows[0]}


print(json.dumps({file: read(file) for file in sys.argv[1:]}))
