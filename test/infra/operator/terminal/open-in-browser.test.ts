import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openInBrowser } from "../../../../infra/operator/terminal/open-in-browser.ts";
import { until } from "../../../support/until.ts";

const address = "http://127.0.0.1:1/#token=secret";
const before = { PATH: process.env["PATH"], TMPDIR: process.env["TMPDIR"] };
let dir = "";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "rx-gateway-opener-"));
  // The machine's opener, which says how it was called.
  writeFileSync(
    join(dir, "xdg-open"),
    `#!/bin/sh\necho "$@" > ${dir}/called.part && mv ${dir}/called.part ${dir}/called\n`,
  );
  chmodSync(join(dir, "xdg-open"), 0o755);
  process.env["PATH"] = `${dir}:${before.PATH}`;
  process.env["TMPDIR"] = dir;
});
afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(dir, { recursive: true, force: true });
});

test("an address with a secret is opened by a page that only its user can read, and that is removed", async () => {
  const remove = openInBrowser(address, "linux");
  const called = await until(() => existsSync(join(dir, "called")) && readFileSync(join(dir, "called"), "utf8").trim());
  expect(called).not.toContain("secret");
  const page = fileURLToPath(called);
  expect(statSync(page).mode & 0o777).toBe(0o600);
  expect(readFileSync(page, "utf8")).toContain(JSON.stringify(address));
  remove();
  expect(existsSync(page)).toBe(false);
});

test("a machine without an opener opens nothing, and the page is removed all the same", () => {
  process.env["PATH"] = "";
  openInBrowser(address, "linux")();
  expect(readdirSync(dir).filter((name) => name.startsWith("rx-gateway-console-"))).toEqual([]);
});
