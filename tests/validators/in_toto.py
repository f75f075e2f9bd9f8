"""Reads statements as in-toto-attestation does, without ignoring a field that it does not know.

in_toto.py FILE… prints one JSON object: for each file what it says.
"""

import base64
import json
import sys

from google.protobuf import json_format
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
from in_toto_attestation.v1.statement import Statement


def read(file):
    with open(file, encoding="utf-8") as stream:
        text = stream.read()
    statement = json_format.Parse(text, statement_pb2.Statement())
    Statement.copy_from_pb(statement).validate()
    predicate = json_format.ParseDict(
        json_format.MessageToDict(statement.predicate), test_result_pb2.TestResult()
    )
    configuration = {}
    for each in predicate.configuration:
        ResourceDescriptor.copy_from_pb(each).validate()
        configuration[each.name] = each
    return {
        "subjects": [each.name for each in statement.subject],
        "result": predicate.result,
        "passed": len(predicate.passed_tests),
        "warned": len(predicate.warned_tests),
        "failed": len(predicate.failed_tests),
        "unproven": json.loads(configuration["unproven"].content),
        "record": configuration["run.ndjson"].digest["sha256"],
    }


print(json.dumps({file: read(file) for file in sys.argv[1:]}))
