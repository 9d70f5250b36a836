"""A server that answers with scripted bytes, and records what it is asked."""

import json
import socket
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

#: The bytes of an answer, pieces with pauses between them, or what is done with the connection.
Script = bytes | Callable[[socket.socket], None]


@dataclass
class Asked:
    """A request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes


@dataclass
class HostileServer:
    """Gives the answers of the script in their order, each on a connection of its own; then 404."""

    script: list[Script]
    asked: list[Asked] = field(default_factory=list)

    def __enter__(self) -> "HostileServer":
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            asked = _read(connection)
            if asked is None:
                return
            self.asked.append(asked)
            answer = self.script.pop(0) if self.script else http(404, {}, b"")
            try:
                if isinstance(answer, bytes):
                    connection.sendall(answer)
                else:
                    answer(connection)
            except OSError:
                return


def http(status: int, headers: dict[str, str], body: bytes | Any, *, length: int | None = None) -> bytes:
    """An answer; JSON where the body is not bytes."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {} if isinstance(body, bytes) else {"Content-Type": "application/json"}
    all_headers = {
        "Gateway-Request-Id": "req-1",
        **kind,
        **headers,
        "Content-Length": str(len(content) if length is None else length),
    }
    lines = [
        f"HTTP/1.1 {status} X",
        *(f"{name}: {value}" for name, value in all_headers.items()),
        "Connection: close",
        "",
        "",
    ]
    return "\r\n".join(lines).encode() + content


def problem(
    name: str, status: int, outcome: str, retryable: bool, headers: dict[str, str] | None = None, **more: Any
) -> bytes:
    """An answer with a problem of the gateway."""
    document = {
        "type": f"urn:rx-gateway:problem:{name}",
        "title": name,
        "status": status,
        "detail": "A sentence for people.",
        "instance": "req-1",
        "outcome": outcome,
        "retryable": retryable,
        **more,
    }
    return http(
        status,
        {"Content-Type": "application/problem+json", "Gateway-Outcome": outcome, **(headers or {})},
        json.dumps(document).encode(),
    )


def reset(connection: socket.socket) -> None:
    """Closes the connection with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


def slowly(pieces: Sequence[bytes], pause: float) -> Callable[[socket.socket], None]:
    """Sends pieces with a pause behind each."""

    def send(connection: socket.socket) -> None:
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(pause)

    return send


def _read(connection: socket.socket) -> Asked | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    line, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (one.partition(":") for one in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        body += connection.recv(65536)
    return Asked(line, headers, body)
