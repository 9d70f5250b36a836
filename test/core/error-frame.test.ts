import { describe, expect, it } from "vitest";
import { errorFrame } from "../../shared/core/error-frame.ts";

function thrown(stack: string, message = "no"): Error {
  return Object.assign(new Error(message), { stack });
}

describe("the frame of an error", () => {
  it("is the file, line and column in this project of a thrown error", () => {
    expect(errorFrame(new Error("no"))).toMatch(/^test\/core\/error-frame\.test\.ts:\d+:\d+$/);
  });

  it.each([
    ["at read (file:///home/jane/code/shared/core/log.ts:12:5)", "shared/core/log.ts:12:5"],
    ["at file:///home/jane/code/functions/proxy.ts:1:2", "functions/proxy.ts:1:2"],
    ["at async Promise.all (index 0)", undefined],
    ["at read (/var/task/index.mjs:1:2)", "index.mjs:1:2"],
    ["at fetch (node:internal/deps/undici:1:2)", "node:internal/deps/undici:1:2"],
    ["at x (/home/jane/code/node_modules/a/b.js:3:4)", "node_modules/a/b.js:3:4"],
  ])("shows nothing of the machine: %s", (frame, expected) => {
    expect(errorFrame(thrown(`Error: no\n    ${frame}`))).toBe(expected);
  });

  it("is the top one of this project, below those of packages and of Node", () => {
    const frames = ["node:net:1:1", "/a/node_modules/b/c.js:2:2", "/a/shared/http/d.ts:3:3", "/a/shared/e.ts:4:4"];
    expect(errorFrame(thrown(`Error: no\n${frames.map((at) => `    at x (${at})`).join("\n")}`))).toBe(
      "shared/http/d.ts:3:3",
    );
  });

  it("is not taken from a message that looks like a stack", () => {
    const message = "{\n    at Jane (/people/shared/1234.ts:5:6)\n}";
    expect(errorFrame(thrown(`Error: ${message}\n    at x (/a/shared/e.ts:4:4)`, message))).toBe("shared/e.ts:4:4");
    expect(errorFrame(thrown(`Error: ${message}`, message))).toBeUndefined();
    expect(errorFrame(Object.assign(new Error(message), { stack: undefined }))).toBeUndefined();
  });
});
