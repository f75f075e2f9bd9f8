"""Opens the OSCAL of runs with compliance-trestle: the results, and the plan and the catalog that are embedded in them.

    oscal.py FOLDER…   prints, as JSON by folder, how much trestle read and what it finds wrong
"""

import argparse
import base64
import json
import sys
import tempfile
from pathlib import Path

from trestle.core.validator_factory import validator_factory
from trestle.oscal.assessment_plan import AssessmentPlan
from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.catalog import Catalog

FILE = 'oscal-assessment-results.json'
VALIDATOR = validator_factory.get(argparse.Namespace(mode='all'))


def embedded(document, filename):
    """The content of a resource of the back matter, as bytes."""
    for resource in document.back_matter.resources:
        if resource.base64 is not None and resource.base64.filename == filename:
            return base64.b64decode(str(getattr(resource.base64.value, '__root__', resource.base64.value)))
    raise SystemExit(f'{filename} is not embedded')


def opened(model, content):
    """trestle reads files only."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / 'document.json'
        file.write_bytes(content)
        return model.oscal_read(file)


def summary(folder):
    document = AssessmentResults.oscal_read(Path(folder) / FILE)
    plan = opened(AssessmentPlan, embedded(document, 'assessment-plan.json'))
    catalog = opened(Catalog, embedded(document, 'catalog.json'))
    for name, model in (('results', document), ('plan', plan), ('catalog', catalog)):
        if not VALIDATOR.model_is_valid(model, True, None):
            raise SystemExit(f'{folder}: trestle calls the {name} invalid')
    result = document.results[0]
    return {
        'observations': len(result.observations or []),
        'findings': len(result.findings or []),
        'risks': len(result.risks or []),
        'controls': sum(len(group.controls or []) for group in catalog.groups),
    }


print(json.dumps({folder: summary(folder) for folder in sys.argv[1:]}))
