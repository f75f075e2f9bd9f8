"""Validates junit.xml by XSDs, and counts its test cases as junitparser does.

junit.py SCHEMA… -- FOLDER… prints one JSON object: for each folder its problems and counts.
"""

import json
import sys
from pathlib import Path

from junitparser import JUnitXml
from lxml import etree


def main(arguments):
    at = arguments.index("--")
    schemas = {Path(name).name: etree.XMLSchema(file=name) for name in arguments[:at]}
    print(json.dumps({name: read(Path(name) / "junit.xml", schemas) for name in arguments[at + 1 :]}))


def read(file, schemas):
    document = etree.parse(str(file))
    problems = [
        f"{name}:{error.line}: {error.message}"
        for name, schema in schemas.items()
        if not schema.validate(document)
        for error in schema.error_log
    ]
    suites = list(JUnitXml.fromfile(str(file)))
    cases = [case for suite in suites for case in suite]
    counts = {
        "tests": len(cases),
        "passed": sum(case.is_passed for case in cases),
        "failures": sum(case.is_failure for case in cases),
        "errors": sum(case.is_error for case in cases),
        "skipped": sum(case.is_skipped for case in cases),
    }
    declared = {
        name: sum(getattr(suite, name) for suite in suites)
        for name in ("tests", "failures", "errors", "skipped")
    }
    return {"problems": problems, "counts": counts, "declared": declared}


main(sys.argv[1:])
