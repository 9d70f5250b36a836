import { expect, it } from "vitest";
import { jsonAt } from "../../shared/core/json-at.ts";

it("Texts stand at their pointers as they are, in the order in which they are named", () => {
  const text = jsonAt([
    ["/request/id", "63841550598335501"],
    ["/other~1name", '"x"'],
    ["/request/amount", "1.10"],
    ["/list", '["a"]'],
  ]);
  expect(text).toBe('{"request":{"id":63841550598335501,"amount":1.10},"other/name":"x","list":["a"]}');
});

it("No texts are an empty object", () => {
  expect(jsonAt([])).toBe("{}");
});
