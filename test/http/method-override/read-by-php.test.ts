import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isOverrideName } from "../../../shared/http/method-override/override-name.ts";
import { overrideScanner } from "../../../shared/http/method-override/override-scanner.ts";

const isThere = spawnSync("php", ["--version"]).status === 0;
if (!isThere) console.log("There is no php on this machine: its reading of forms is not compared.");

interface Form {
  readonly type: string;
  readonly body: string;
}

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(""));
const name = pick(
  "_method",
  "_METHOD",
  ".method",
  " method",
  "_me\r\nthod",
  "_me\\thod",
  "x-http-method",
  "x_http[method",
);
const value = joined(
  pick("", '"', "'", " ", "=", '""', "\\", '"\\"', "a=", "'\""),
  name,
  pick("", '"', "'", " x", ";", "[", "[a]", "\\", '" x"', "s", "\r", "'\"", '"; filename=""', "\u0000"),
);
const parameter = joined(
  pick(
    "",
    "form-data",
    "form-data; ",
    'a="b;c"; ',
    "a='; ",
    'a=";\\"; ',
    "filename=x;",
    "name=a; ",
    ";",
    '"',
    "\r\n",
    "\r\n ",
  ),
  pick("name", "NAME", "name ", "\tname", "xname", "name*", "name*0", "na\r\nme", "name=a name"),
  pick("=", "==", "===", " = ", "=\t", "= =", "=\r\n", '="'),
  value,
);
const otherLine = pick(
  "",
  "",
  "\r\nContent-Type: text/plain",
  "\r\nX: y",
  "\r\nX",
  "\r\n ;x",
  "\r\n: y",
  "\r\nContent-Disposition: form-data; name=b",
);
const header = joined(
  pick("", "", "X: y\r\n", "X: y\r\n folded\r\n", "Content-Disposition: form-data; name=a\r\n", " \r\n"),
  pick(
    "Content-Disposition:",
    "content-disposition: ",
    "CONTENT-DISPOSITION:\t",
    "Content-Disposition :",
    "\u000bContent-Disposition:",
  ),
  parameter,
  otherLine,
);
/** PHP reads a line in pieces of 5,120 bytes: a header or a value may begin or end within a line. */
const longHeader = fc
  .tuple(fc.integer({ min: 5_095, max: 5_125 }), fc.boolean(), parameter, otherLine)
  .map(([size, before, text, line]) =>
    before
      ? `${"X: ".padEnd(size, "a")}Content-Disposition: form-data; ${text}${line}`
      : `${"Content-Disposition: form-data; x=".padEnd(size, "a")}; ${text}${line}: a`,
  );
const multipart = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: header }, { weight: 1, arbitrary: longHeader }), fc.boolean())
  .map(([text, onlyLf]): Form => {
    const body = `--x\r\n${text}\r\n\r\nDELETE\r\n--x--\r\n`;
    return { type: "multipart/form-data; boundary=x", body: onlyLf ? body.replaceAll("\r\n", "\n") : body };
  });
const form = fc
  .array(
    joined(
      pick("", "+", "%20", "a[", "%5f", "_"),
      name.map((text) => text.replaceAll("\r\n", "")),
      pick("", "[", "[]", "%00", "%5B", "+", ".", "s"),
      pick("=", "", "=="),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((fields): Form => ({ type: "application/x-www-form-urlencoded", body: `a=1&${fields.join("DELETE&")}` }));

/** PHP's development server with a script that answers with the names of `$_POST`, one on each line in base64. */
class PhpServer {
  readonly #folder = mkdtempSync(join(tmpdir(), "read-by-php-"));
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #process: ChildProcess | undefined;
  #port = 0;

  async start(): Promise<void> {
    const script = join(this.#folder, "index.php");
    writeFileSync(script, '<?php foreach (array_keys($_POST) as $name) echo base64_encode($name), "\\n";');
    const process = spawn("php", ["-d", "display_errors=0", "-S", "127.0.0.1:0", script], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#process = process;
    this.#port = await new Promise((resolve, reject) => {
      let text = "";
      process.once("exit", () => reject(new Error(`PHP has ended: ${text}`)));
      process.stderr.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        const port = /127\.0\.0\.1:(\d+)\) started/.exec(text)?.[1];
        if (port !== undefined) resolve(Number(port));
      });
    });
  }

  stop(): void {
    this.#agent.destroy();
    this.#process?.kill();
    rmSync(this.#folder, { recursive: true });
  }

  read({ type, body }: Form): Promise<string[]> {
    const bytes = Buffer.from(body, "latin1");
    return new Promise((resolve, reject) => {
      const headers = { "content-type": type, "content-length": bytes.length };
      const sent = request({ port: this.#port, method: "POST", agent: this.#agent, headers }, async (answer) => {
        const lines = Buffer.concat(await answer.toArray())
          .toString()
          .split("\n")
          .filter((line) => line !== "");
        resolve(lines.map((line) => Buffer.from(line, "base64").toString("latin1")));
      });
      sent.on("error", reject);
      sent.end(bytes);
    });
  }
}

function isRefused({ type, body }: Form): boolean {
  const scanner = overrideScanner(type);
  return scanner.take(Buffer.from(body, "latin1")) || scanner.end();
}

describe.skipIf(!isThere)("Each method override that PHP itself reads is refused", () => {
  const php = new PhpServer();
  beforeAll(() => php.start());
  afterAll(() => php.stop());

  const runs = Number(process.env["PHP_FORMS"] ?? 1_000);
  it.each([
    ["in a part's headers", multipart],
    ["in a form", form],
  ])("%s", async (_where, forms) => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(forms, async (one) => {
        if (!(await php.read(one)).some(isOverrideName)) return;
        read += 1;
        expect(isRefused(one), JSON.stringify(one)).toBe(true);
      }),
      { numRuns: runs, seed: 11 },
    );
    expect(read).toBeGreaterThan(runs / 100);
  });
});
