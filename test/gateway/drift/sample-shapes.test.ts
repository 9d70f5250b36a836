import { describe, expect, it } from "vitest";
import { countPlaces } from "../../../shared/core/places.ts";
import { SampledShapes } from "../../../shared/gateway/drift/sample-shapes.ts";

/** Calls of one operation with equal answers; returns how many were sampled. */
function calls(shapes: SampledShapes, count: number, answer: unknown, bytes = 100): number {
  let sampled = 0;
  for (let call = 0; call < count; call += 1) {
    if (!shapes.countAnswer("getThing", bytes)) continue;
    sampled += 1;
    const places = countPlaces(answer);
    if (places !== undefined) shapes.add("getThing", places);
  }
  return sampled;
}

describe("A container", () => {
  it("samples the first hundred answers of an operation, then one in five", () => {
    const shapes = new SampledShapes();
    expect(calls(shapes, 100, { id: 1 })).toBe(100);
    expect(calls(shapes, 100, { id: 1 })).toBe(20);
  });

  it("samples fewer of large answers", () => {
    const shapes = new SampledShapes();
    expect(calls(shapes, 100, { id: 1 }, 100_000)).toBe(30 + 3);
  });

  it("samples sixty answers in a row after one that differs", () => {
    const shapes = new SampledShapes();
    calls(shapes, 100, { id: 1 });
    shapes.take();
    expect(calls(shapes, 65, { name: "x" })).toBe(61);
  });

  it("has nothing to write once it has written enough answers that do not differ", () => {
    const shapes = new SampledShapes();
    expect(shapes.hasNews()).toBe(false);
    calls(shapes, 1_000, { id: 1 });
    expect(shapes.take().map(({ shape }) => shape.answers)).toEqual([280]);
    calls(shapes, 1_000, { id: 1 });
    expect(shapes.hasNews()).toBe(false);
    calls(shapes, 100, { id: 1, more: 2 });
    expect(shapes.hasNews()).toBe(true);
  });

  it("has the first success of an operation to write, also one without a body", () => {
    const shapes = new SampledShapes();
    shapes.countAnswer("deleteThing", 0);
    expect(shapes.hasNews()).toBe(true);
    expect(shapes.take()).toMatchObject([{ operation: "deleteThing", shape: { answers: 0 } }]);
    shapes.countAnswer("deleteThing", 0);
    expect(shapes.hasNews()).toBe(false);
  });
});
