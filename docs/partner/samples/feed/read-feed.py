import json
import os
import pathlib
import time
import urllib.parse
import urllib.request

# In place of your database, which stores the cursor in one transaction with the work.
store = pathlib.Path(os.environ.get("CURSOR_FILE", "cursor.txt"))
cursor = store.read_text().strip() if store.exists() else "now"

while True:
    query = urllib.parse.urlencode({"after": cursor, "include": "data"})
    request = urllib.request.Request(
        os.environ["RX_GATEWAY"] + "/v1/feed?" + query,
        headers={"Authorization": "Bearer " + os.environ["RX_GATEWAY_KEY"]},
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        page = json.load(response)
    for event in page["data"]:
        print(event["id"], event["type"], flush=True)
    cursor = page["cursor"]
    store.write_text(cursor)
    if not page["more"]:
        time.sleep(1)
