import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

interface Page {
  readonly data: readonly { readonly id: string; readonly type: string }[];
  readonly cursor: string;
  readonly more: boolean;
}

// In place of your database, which stores the cursor in one transaction with the work.
const store = process.env.CURSOR_FILE ?? "cursor.txt";
let cursor = existsSync(store) ? readFileSync(store, "utf8").trim() : "now";

while (true) {
  const query = new URLSearchParams({ after: cursor, include: "data" });
  const response = await fetch(`${process.env.RX_GATEWAY}/v1/feed?${query}`, {
    headers: { Authorization: `Bearer ${process.env.RX_GATEWAY_KEY}` },
  });
  if (!response.ok) throw new Error(await response.text());
  const page = (await response.json()) as Page;
  for (const event of page.data) console.log(event.id, event.type);
  cursor = page.cursor;
  writeFileSync(store, cursor);
  if (!page.more) await setTimeout(1000);
}
