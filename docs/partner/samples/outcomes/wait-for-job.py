import json
import os
import time
import urllib.request


def call(path: str, body: dict | None = None, headers: dict = {}) -> bytes:
    request = urllib.request.Request(
        os.environ["RX_GATEWAY"] + path,
        headers={"Authorization": "Bearer " + os.environ["RX_GATEWAY_KEY"], **headers},
        data=None if body is None else json.dumps(body).encode(),
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        return response.read()


body = {"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117970}]}}
headers = {
    "Content-Type": "application/json",
    "Idempotency-Key": "queued-" + os.environ.get("ORDER", "1001"),
    "Prefer": "respond-async",
}
accepted = call("/v1/si-compounding/V2/createRefillRequest", body, headers)

job = json.loads(accepted)
while job["status"] in ("queued", "sending"):
    time.sleep(0.5)
    job = json.loads(call(f"/v1/jobs/{job['id']}"))
print(job["id"], job["status"])
if job["status"] == "succeeded":
    print(call(f"/v1/jobs/{job['id']}/response").decode())
