import json
import os
import random
import time
import urllib.error
import urllib.request


def order(body: dict, key: str):
    """Sends an order. It is sent again under the same key where no answer came, and where the gateway says that this may
    succeed without harm."""
    request = urllib.request.Request(
        os.environ["RX_GATEWAY"] + "/v1/si-compounding/V2/createRefillRequest",
        method="POST",
        headers={
            "Authorization": "Bearer " + os.environ["RX_GATEWAY_KEY"],
            "Content-Type": "application/json",
            "Idempotency-Key": key,
        },
        data=json.dumps(body).encode(),
    )
    attempt = 1
    while True:
        retry_after = 0
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return response.headers, response.read()
        except urllib.error.HTTPError as refusal:
            problem = json.load(refusal)
            # An uncertain order is not retryable: find out whether it was done.
            if attempt == 5 or not problem["retryable"]:
                raise RuntimeError(problem["detail"]) from refusal
            retry_after = int(refusal.headers.get("Retry-After", 0))
        except OSError:
            if attempt == 5:
                raise
        time.sleep(max(retry_after, random.random() * 0.25 * 2**attempt))
        attempt += 1


# The key is that of your own order.
body = {"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117969}]}}
key = "order-" + os.environ.get("ORDER", "1001")

headers, _ = order(body, key)
print("ordered", headers["Gateway-Job"])
headers, _ = order(body, key)
print("replayed", headers["Gateway-Job"], headers["Idempotency-Replayed"])
