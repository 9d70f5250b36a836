const samples: Readonly<Record<string, unknown>> = { string: "sample", integer: 1, number: 1.5, boolean: true };

/**
 * A value of the shape that a document gives by names and types: `{"name": "string", "tags": [{"id": "integer"}]}`.
 * Types without a sample, such as `null`, become `null`.
 */
export function sampleOf(shape: unknown): unknown {
  if (Array.isArray(shape)) return shape.map(sampleOf);
  if (typeof shape === "object" && shape !== null) {
    return Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, sampleOf(one)]));
  }
  return samples[String(shape)] ?? null;
}
