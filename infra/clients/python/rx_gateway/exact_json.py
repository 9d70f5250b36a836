"""JSON without loss: integers of any size, and a `Decimal` for every number with a fraction or an exponent."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

_text = json.JSONEncoder(ensure_ascii=False).encode


def loads(text: str | bytes) -> Any:
    """Reads JSON. A number with a fraction or an exponent is a `Decimal` with the digits as they came, `1.10` included.

    :raises ValueError: for a text that is not JSON, `NaN` and `Infinity` included
    """
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse_constant)
    except RecursionError:
        raise ValueError("The JSON is nested too deeply.") from None


def dumps(value: Any) -> bytes:
    """Writes JSON in UTF-8, digit for digit: `Decimal("1.10")` is `1.10`.

    :raises ValueError: for a number that JSON does not have, such as NaN
    :raises TypeError: for a value that JSON does not have
    """
    parts: list[str] = []
    _write(value, parts)
    return "".join(parts).encode()


def _refuse_constant(_: str) -> Any:
    raise ValueError("A number is not one of JSON.")


def _write(value: Any, parts: list[str]) -> None:
    if value is None or isinstance(value, bool):
        parts.append({None: "null", True: "true", False: "false"}[value])
    elif isinstance(value, str):
        parts.append(_text(value))
    elif isinstance(value, int):
        parts.append(int.__repr__(value))
    elif isinstance(value, (float, Decimal)):
        parts.append(_number(value))
    elif isinstance(value, Mapping):
        _write_members(value, parts)
    elif isinstance(value, (list, tuple)):
        _write_items(value, parts)
    else:
        raise TypeError(f"JSON has no value of type {type(value).__name__}.")


def _number(value: float | Decimal) -> str:
    number = value if isinstance(value, Decimal) else Decimal(float.__repr__(value))
    if not number.is_finite():
        raise ValueError("JSON has no NaN and no Infinity.")
    return str(number)


def _write_members(value: Mapping[Any, Any], parts: list[str]) -> None:
    between = "{"
    for name, member in value.items():
        if not isinstance(name, str):
            raise TypeError("A name in a JSON object is a text.")
        parts.append(f"{between}{_text(name)}:")
        _write(member, parts)
        between = ","
    parts.append("{}" if between == "{" else "}")


def _write_items(value: Iterable[Any], parts: list[str]) -> None:
    between = "["
    for item in value:
        parts.append(between)
        _write(item, parts)
        between = ","
    parts.append("[]" if between == "[" else "]")
