"""Parses pages as a browser does, by the rules of the HTML standard.

In:  {name: text of a page}
Out: {name: {"errors": [fault], "root": {"name", "attributes", "children"}}}; a child is an element or a text.
"""

import json
import sys

import html5lib
from html5lib.constants import E


def element(node):
    children = [node.text] if node.text else []
    for child in node:
        if isinstance(child.tag, str):
            children.append(element(child))
        if child.tail:
            children.append(child.tail)
    return {"name": local(node.tag), "attributes": {local(k): v for k, v in node.attrib.items()}, "children": children}


def local(name):
    return name.split("}")[-1]


def parsed(text):
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(text)
    errors = [f"{line}:{column} {E[code] % data}" for (line, column), code, data in parser.errors]
    return {"errors": errors, "root": element(root)}


json.dump({name: parsed(text) for name, text in json.load(sys.stdin).items()}, sys.stdout)
