import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { scaledPeriodMs, startSchedule } from "../../../../../infra/local/runner/schedule/scheduled-events.ts";

const schedule = { ruleName: "r", ruleArn: "arn:aws:events:here:1:rule/r", functionName: "f", periodSeconds: 60 };
const target = { region: "us-east-1", accountId: "000000000000" };

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-01-02T03:04:05.678Z") }));
afterEach(() => void vi.useRealTimers());

function start(more: { readonly timeScale?: number; readonly isBehind?: () => boolean; readonly input?: string } = {}) {
  const events: string[] = [];
  const { timeScale = 1, isBehind = () => false, input } = more;
  const end = startSchedule({
    schedule: input === undefined ? schedule : { ...schedule, input },
    target,
    timeScale,
    isBehind,
    invoke: async (event) => void events.push(event),
  });
  return { events, end };
}

test.each([
  [60, 1, 60_000],
  [60, 20, 3000],
  [60, 100_000, 1000],
  [86_400, 10, 8_640_000],
])("a period of %d seconds at scale %d is %d ms", (seconds, scale, expected) => {
  expect(scaledPeriodMs(seconds, scale)).toBe(expected);
});

test("the first event is sent after one period, in EventBridge's form", () => {
  const { events, end } = start();
  vi.advanceTimersByTime(59_999);
  expect(events).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(JSON.parse(events[0] ?? "")).toMatchObject({
    source: "aws.events",
    "detail-type": "Scheduled Event",
    account: "000000000000",
    time: "2026-01-02T03:05:05Z",
    resources: ["arn:aws:events:here:1:rule/r"],
    detail: {},
  });
  end();
});

test("a rule's own input replaces the event", () => {
  const { events, end } = start({ input: '{"mine":1}' });
  vi.advanceTimersByTime(60_000);
  expect(events).toEqual(['{"mine":1}']);
  end();
});

test("events are skipped while one still waits, and end with the schedule", () => {
  let behind = true;
  const { events, end } = start({ timeScale: 60, isBehind: () => behind });
  vi.advanceTimersByTime(3000);
  expect(events).toEqual([]);
  behind = false;
  vi.advanceTimersByTime(1000);
  expect(events).toHaveLength(1);
  end();
  vi.advanceTimersByTime(5000);
  expect(events).toHaveLength(1);
});
