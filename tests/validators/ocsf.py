"""Reads the OCSF of runs with py-ocsf-models, a line at a time.

    ocsf.py FOLDER…   prints, as JSON by folder, how many events have each status of a compliance check
"""

import collections
import json
import sys
from pathlib import Path

from py_ocsf_models import OCSF_VERSION
from py_ocsf_models.events.findings.compliance_finding import ComplianceFinding


def statuses(folder):
    counts = collections.Counter()
    for line in (Path(folder) / 'ocsf.ndjson').read_text(encoding='utf-8').splitlines():
        event = ComplianceFinding.model_validate_json(line)
        if event.metadata.version != OCSF_VERSION:
            raise SystemExit(f'{folder}: the models are of {OCSF_VERSION}')
        check, = event.compliance.checks
        if check.status_id != event.compliance.status_id:
            raise SystemExit(f'{folder}: {check.uid} has two statuses')
        counts[event.compliance.status_id.name] += 1
    return counts


print(json.dumps({folder: statuses(folder) for folder in sys.argv[1:]}))
