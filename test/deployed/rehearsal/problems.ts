import { until } from "../../support/until.ts";
import { type Rehearsal, stageName } from "../steps/rehearsal.ts";
import { expectEqual, type StepContext } from "../steps/step.ts";

export async function answerProblems({ client, apiId }: Rehearsal, { aws }: StepContext): Promise<void> {
  const wrongKey = `rxg_unknown_${"0".repeat(40)}`;
  await expectProblem("no key", await client.call("/v1/vendors", { key: null }), 401, "unauthorized");
  await expectProblem("an unknown key", await client.call("/v1/vendors", { key: wrongKey }), 401, "unauthorized");
  await expectProblem("an unknown route", await client.call("/v2/vendors"), 404, "not-found");
  await expectProblem("an unknown job", await client.call("/v1/jobs/job_unknown"), 404, "not-found");

  const setThrottle = (rate: string, burst: string) =>
    aws.apiGateway("PATCH", `/restapis/${apiId}/stages/${stageName}`, {
      patchOperations: [
        { op: "replace", path: "/*/*/throttling/rateLimit", value: rate },
        { op: "replace", path: "/*/*/throttling/burstLimit", value: burst },
      ],
    });
  await setThrottle("0.1", "1");
  try {
    const throttled = await until(async () => {
      const answer = await client.call("/v1/vendors");
      return answer.status === 429 && answer;
    });
    await expectProblem("a throttled call", throttled, 429, "throttled");
    expectEqual("Retry-After", throttled.headers.get("retry-after"), "1");
  } finally {
    await setThrottle("10000", "5000");
  }
}

async function expectProblem(what: string, answer: Response, status: number, name: string): Promise<void> {
  const document = JSON.parse(await answer.text()) as Record<string, unknown>;
  const { type, instance, outcome } = document;
  expectEqual(
    what,
    [answer.status, answer.headers.get("content-type"), type, document["status"], outcome, typeof instance],
    [status, "application/problem+json", `urn:rx-gateway:problem:${name}`, status, "not-sent", "string"],
  );
  expectEqual(`Gateway-Request-Id of ${what}`, answer.headers.get("gateway-request-id"), instance);
}
