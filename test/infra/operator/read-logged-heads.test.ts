import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readLoggedHeads } from "../../../infra/operator/commands/read-logged-heads.ts";

const logs = mkdtempSync(join(tmpdir(), "rx-heads-"));
afterAll(() => rmSync(logs, { recursive: true }));
const local = { gateway: "", receiver: "", logs, stackFile: "", version: undefined };

it("The heads in a log are found between the service's own lines, other events and a line that is being written", async () => {
  const head = (seq: number) => JSON.stringify({ event: "receipts.head", seq, hash: `hash-${seq}` });
  const lines = ["START RequestId: 1", head(1), '{"event":"receipts.written"}', "END", head(2), head(3).slice(0, 30)];
  writeFileSync(join(logs, "write-receipts.ndjson"), lines.join("\n"));

  expect(await readLoggedHeads({ local, queuePrefix: "" })).toMatchObject([
    { seq: 1, hash: "hash-1" },
    { seq: 2, hash: "hash-2" },
  ]);
});
