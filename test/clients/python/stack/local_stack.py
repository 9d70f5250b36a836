"""The local stack, which `RX_STACK` describes as `.local/stack.json` does, and the controls of its simulators."""

import json
import os
import time
import urllib.request
from typing import Any

info = json.loads(os.environ["RX_STACK"])
gateway: str = info["gateway"]
key: str = info["partner"]["key"]
receiver: str = info["receiver"]


def ask(method: str, url: str, body: Any = None) -> Any:
    """Sends a request, and returns the JSON of its answer."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def set_fault(vendor: str, path: str, action: dict[str, Any], times: int = 1) -> None:
    """Sets a fault for the next calls of the vendor."""
    rule = {"match": {"method": "POST", "path": path}, "times": times, "do": action}
    ask("POST", f"{info['simulators']}/_control/{vendor}/faults", [rule])


def writes_under(vendor: str, path: str, mark: str) -> list[dict[str, Any]]:
    """The calls of a write that reached the vendor with this correlation id."""
    journal = ask("GET", f"{info['simulators']}/_control/{vendor}/requests")
    return [call for call in journal if call["path"] == path and call["headers"].get("x-correlation-id") == mark]


def send_webhook(case_id: str, event_type: str) -> None:
    """A webhook of MD Integrations."""
    payload = {"timestamp": int(time.time()), "event_type": event_type, "case_id": case_id}
    ask("POST", f"{info['simulators']}/_control/md-integrations/webhooks", {"payload": payload})


def received(name: str, within: float = 20.0) -> dict[str, Any]:
    """The first delivery to an endpoint at the receiver."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        calls: list[dict[str, Any]] = ask("GET", f"{receiver}/_received/{name}")
        if calls:
            return calls[0]
        time.sleep(0.05)
    raise AssertionError(f"Nothing was delivered to {name}.")
