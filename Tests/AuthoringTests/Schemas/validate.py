"""Checks schemas against their metaschema and documents against schemas, all in one run.

In:  {"schemas": {name: text of a schema}, "documents": [{"schema": name, "document": document}]}
Out: {"schemas": {name: [fault]}, "documents": [[fault]]}, a fault being "POINTER KEYWORD".
"""

import json
import sys

from jsonschema import Draft202012Validator


def faults(errors):
    found = set()
    for error in errors:
        pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in error.absolute_path)
        found.add(f"{pointer or '/'} {error.validator}")
    return sorted(found)


request = json.load(sys.stdin)
metaschema = Draft202012Validator(Draft202012Validator.META_SCHEMA)
schemas = {name: json.loads(text) for name, text in request["schemas"].items()}
validators = {name: Draft202012Validator(schema) for name, schema in schemas.items()}
json.dump(
    {
        "schemas": {name: faults(metaschema.iter_errors(schema)) for name, schema in schemas.items()},
        "documents": [
            faults(validators[entry["schema"]].iter_errors(entry["document"])) for entry in request["documents"]
        ],
    },
    sys.stdout,
)
