import { expect, test } from "vitest";
import { Problem } from "../../shared/core/problem.ts";
import { orUnavailable } from "../../shared/core/unavailable.ts";

const failure = { name: "directory-unavailable", detail: "The grants could not be read." } as const;

test("A step that succeeds gives its result", async () => {
  expect(await orUnavailable(Promise.resolve("found"), failure)).toBe("found");
});

test("A step that fails answers 503 `not-sent`, may be repeated after a second, and keeps its cause", async () => {
  const cause = new Error("throttled");
  const problem = await orUnavailable(Promise.reject(cause), failure).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({
    cause,
    members: {
      status: 503,
      name: "directory-unavailable",
      title: "Service unavailable",
      detail: "The grants could not be read.",
      outcome: "not-sent",
      retryable: true,
      retryAfterSeconds: 1,
    },
  });
});

test("The title and the wait of a failure replace the defaults", async () => {
  const step = orUnavailable(Promise.reject(new Error()), { ...failure, title: "No secret", retryAfterSeconds: 5 });
  await expect(step).rejects.toMatchObject({ members: { title: "No secret", retryAfterSeconds: 5 } });
});
