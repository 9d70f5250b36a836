import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

secret = os.environ.get("WEBHOOK_SECRET", "")
if not secret.startswith("whsec_"):
    raise SystemExit("Set WEBHOOK_SECRET to the secret of the endpoint.")
key = base64.b64decode(secret.removeprefix("whsec_"))


def is_genuine(id: str, timestamp: str, signatures: str, body: bytes) -> bool:
    """Whether the gateway signed these bytes, at most five minutes ago."""
    if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > 300:
        return False
    digest = hmac.digest(key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256)
    expected = b"v1," + base64.b64encode(digest)
    return any([hmac.compare_digest(one.encode(), expected) for one in signatures.split(" ")])


# In place of a table with a unique key.
seen = set()


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        id = self.headers.get("webhook-id", "")
        timestamp = self.headers.get("webhook-timestamp", "")
        signatures = self.headers.get("webhook-signature", "")
        if is_genuine(id, timestamp, signatures, body):
            # Store it, answer, and work on it afterwards.
            if id not in seen:
                print("received", id, json.loads(body)["type"], flush=True)
            seen.add(id)
            self.send_response(204)
        else:
            self.send_response(401)
        self.end_headers()


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", 8080))), Receiver)
print("listening", server.server_address, flush=True)
server.serve_forever()
