import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guideSteps, missingParts } from "../support/guides/guide-steps.ts";

const step = (language: string, text: string) => ({ heading: "", command: "", shown: { language, text } });

describe("an answer that a guide shows", () => {
  const shown = step("json", '{"id": "a", "list": [{"price": "1.10", "unc": null}]}');

  test("may have other values than the real one, and fewer members and elements", () => {
    const real = '{"more": 1, "id": "b", "list": [{"price": "2", "unc": null, "x": 1}, {}]}';
    expect(missingParts(shown, real)).toEqual([]);
  });

  test.each([
    ['{"list": [{"price": "1", "unc": null}]}', ["/id is missing"]],
    [
      '{"id": 1, "list": [{"price": 1.1, "unc": "2"}]}',
      ["/id is number", "/list/0/price is number", "/list/0/unc is string"],
    ],
    ['{"id": "a", "list": []}', ["/list is empty"]],
    ["[]", [" is array"]],
  ])("is compared by members and types: %s", (real, missing) => {
    expect(missingParts(shown, real)).toEqual(missing);
  });

  test("is compared by status and names of headers, too, where it has a head", () => {
    const head = step("http", 'HTTP/1.1 200\ngateway-job: job_…\n\n{"error": 0}\n');
    expect(missingParts(head, 'HTTP/1.1 200 OK\r\nGateway-Job: job_1\r\n\r\n{"error":4}')).toEqual([]);
    expect(missingParts(head, "HTTP/1.1 404 Not Found\r\nx: y\r\n\r\n{}")).toEqual([
      "HTTP/1.1 200",
      "gateway-job:",
      "/error is missing",
    ]);
  });
});

test.each(["inside-rx", "si-compounding"])("the guide of %s has commands, and answers to most of them", (vendor) => {
  const steps = guideSteps(vendor);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.filter(({ shown }) => shown !== undefined).length).toBeGreaterThan(steps.length / 2);
  expect(steps.filter(({ command }) => !command.includes("$RX_GATEWAY"))).toEqual([]);
});

const guides = new URL("../../docs/vendors/", import.meta.url);
test.each(
  readdirSync(guides),
)("%s takes the addresses of the local stack, whose ports can be others, from stack.json", (name) => {
  const blocks = readFileSync(new URL(name, guides), "utf8").match(/^```sh\n[\s\S]*?^```$/gm) ?? [];
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.filter((block) => block.includes("://127.0.0.1"))).toEqual([]);
});
