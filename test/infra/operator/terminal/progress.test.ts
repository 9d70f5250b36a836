import { describe, expect, it } from "vitest";
import { progressBar } from "../../../../infra/operator/terminal/progress.ts";

/** What a terminal would show last, of its one line. */
function setUp() {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = progressBar(
    (text) => written.push(text.replaceAll("\r\u001b[2K", "<erased>")),
    () => clock.now,
  );
  return { written, clock, progress };
}

describe("the progress of a command", () => {
  it("is a bar where the total is known, and a count where it is not", () => {
    const { written, clock, progress } = setUp();
    progress.show(1, "receipts", 4);
    clock.now = 100;
    progress.show(9, "receipts", 4);
    clock.now = 200;
    progress.show(7, "objects read");
    expect(written).toEqual([
      `<erased>[${"#".repeat(6)}${"-".repeat(18)}] 1 of 4 receipts`,
      `<erased>[${"#".repeat(24)}] 9 of 4 receipts`,
      "<erased>7 objects read …",
    ]);
  });

  it("is drawn ten times a second at most", () => {
    const { written, clock, progress } = setUp();
    for (let at = 0; at < 250; at += 1) {
      clock.now = at;
      progress.show(at, "checks");
    }
    expect(written).toEqual(["<erased>0 checks …", "<erased>100 checks …", "<erased>200 checks …"]);
  });

  it("is erased once, and drawn again at the next step", () => {
    const { written, progress } = setUp();
    progress.erase();
    progress.show(1, "checks");
    progress.erase();
    progress.erase();
    progress.show(2, "checks");
    expect(written).toEqual(["<erased>1 checks …", "<erased>", "<erased>2 checks …"]);
  });
});
