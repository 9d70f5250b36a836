"""The OpenAPI document as the client for Python is generated from it."""

from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

#: The client sends it itself: `call_async`.
_own_headers = frozenset({"Prefer"})
_methods = frozenset({"get", "post", "put", "patch", "delete"})
#: Examples are for people. A default would be sent in every request.
_left_out = frozenset({"default", "example", "examples"})


def client_document(document: Json) -> Json:
    """A document with what the generated functions have to know.

    Problems and vendors' errors are raised by the runtime, so that only successes remain. Operations of one vendor are
    one package. Descriptions have their first paragraph.
    """
    paths = {
        path: operations
        for path, item in document["paths"].items()
        if path.startswith("/v1/") and (operations := dict(_operations(document, path, item)))
    }
    schemas = {name: _slim(schema) for name, schema in document["components"]["schemas"].items()}
    return {
        "openapi": document["openapi"],
        "info": {"title": "Rx Gateway", "version": "0"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operations(document: Json, path: str, item: Json) -> Iterator[tuple[str, Json]]:
    for method, operation in item.items():
        if method not in _methods or operation.get("x-gateway-internal"):
            continue
        slim: Json = {
            "operationId": operation["operationId"],
            "tags": [_tag(operation["tags"][0])],
            "summary": operation.get("summary", ""),
            "description": _first_paragraph(operation.get("description", "")),
            "parameters": list(_parameters(document, operation)),
            "responses": dict(_successes(document, operation)),
        }
        if "requestBody" in operation:
            slim["requestBody"] = _slim(operation["requestBody"])
        yield method, slim


def _tag(tag: str) -> str:
    return tag.split(":")[0]


def _first_paragraph(text: str) -> str:
    return text.split("\n\n")[0]


def _parameters(document: Json, operation: Json) -> Iterator[Json]:
    for given in operation.get("parameters", []):
        parameter = _slim(_resolve(document, given))
        if parameter["name"] not in _own_headers:
            yield parameter


def _successes(document: Json, operation: Json) -> Iterator[tuple[str, Json]]:
    for status, given in operation["responses"].items():
        # A shared 202 is the job of a queued call.
        if not status.startswith("2") or (status == "202" and "$ref" in given):
            continue
        response = _resolve(document, given)
        slim: Json = {"description": ""}
        if "content" in response:
            slim["content"] = _slim(response["content"])
        yield status, slim


def _resolve(document: Json, given: Mapping[str, Any]) -> Json:
    found: Any = dict(given)
    while "$ref" in found:
        target: Any = document
        for part in found["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        found = target
    return dict(found)


def _slim(value: Any, *, is_named: bool = False) -> Any:
    """Without examples, defaults and extensions.

    :param is_named: the members are properties, whose names may be anything
    """
    if isinstance(value, list):
        return [_slim(item) for item in value]
    if not isinstance(value, dict):
        return value
    slim = {
        name: _slim(member, is_named=name in ("properties", "patternProperties") and not is_named)
        for name, member in value.items()
        if is_named or not (name in _left_out or name.startswith("x-"))
    }
    return slim if is_named else _without_null(slim)


def _without_null(schema: Json) -> Json:
    """A list of values with null as one of two: the generator makes three types of it."""
    values = schema.get("enum")
    if not isinstance(values, list) or None not in values:
        return schema
    kinds = schema.get("type", [])
    others = [kind for kind in ([kinds] if isinstance(kinds, str) else kinds) if kind != "null"]
    rest = {name: member for name, member in schema.items() if name not in ("enum", "type", "description")}
    listed = {**rest, "enum": [one for one in values if one is not None], **({"type": others[0]} if others else {})}
    return {"oneOf": [{"type": "null"}, listed], "description": schema.get("description", "")}
