"""Runs a command on a pseudo-terminal, types at its prompts, and prints what it has shown and how it has ended, as JSON.

The first argument is a JSON list of steps, each done once its text is shown after that of the step before:
{"after": text, "type": text} or {"after": text, "signal": name}.
"""
import json
import os
import pty
import select
import signal
import sys
import time

steps, command = json.loads(sys.argv[1]), sys.argv[2:]
deadline = time.monotonic() + 20
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)

shown, seen = b"", 0


def read():
    """Returns False at the end of the output, which Linux reports as an error."""
    global shown
    left = deadline - time.monotonic()
    if left <= 0 or not select.select([terminal], [], [], left)[0]:
        os.kill(child, signal.SIGKILL)
        return False
    try:
        data = os.read(terminal, 65536)
    except OSError:
        return False
    shown += data
    return data != b""


for step in steps:
    text = step["after"].encode()
    while text not in shown[seen:]:
        if not read():
            break
    seen = shown.find(text, seen) + len(text)
    if "signal" in step:
        os.kill(child, getattr(signal, step["signal"]))
    else:
        os.write(terminal, step["type"].encode())
while read():
    pass
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(json.dumps({"shown": shown.decode(errors="replace"), "status": status}))
