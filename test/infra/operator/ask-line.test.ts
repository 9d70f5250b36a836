import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { Interrupted } from "../../../infra/operator/terminal/errors.ts";
import { askLine, askSecret } from "../../../infra/operator/terminal/terminal.ts";

async function answerTo(keys: string | null): Promise<string | undefined> {
  const input = new PassThrough();
  const answer = askLine(input, new PassThrough(), "Sure? ");
  if (keys === null) input.end();
  else input.write(keys);
  return await answer;
}

it("a question is answered by one line", async () => {
  expect(await answerTo("yes\rmore\r")).toBe("yes");
});

it("a question is not answered when the input ends, or by Ctrl-D", async () => {
  expect(await answerTo(null)).toBeUndefined();
  expect(await answerTo("\u0004")).toBeUndefined();
});

it("a secret is one line, of which nothing is echoed", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const answer = askSecret(input, output, "Secret: ");
  input.write("hush\r");
  expect(await answer).toBe("hush");
  expect(String(output.read())).toBe("Secret: \n");
});

it("a question is interrupted by Ctrl-C", async () => {
  await expect(answerTo("y\u0003")).rejects.toThrow(Interrupted);
});
