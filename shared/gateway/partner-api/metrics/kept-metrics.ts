import type { Clock } from "../../../core/clock.ts";
import type { MetricReader } from "../../ports/metric-reader.ts";

/** CloudWatch charges for each series of each request, and a page that is open asks every 15 s. */
const keptMs = 60_000;

/** Of one container. */
const maxKept = 200;

interface Kept {
  readonly until: number;
  readonly answer: ReturnType<MetricReader["readSeries"]>;
}

/** A reader that keeps each answer for a minute, and asks once for equal requests at the same time. A failure is not kept. */
export function keptMetrics(reader: MetricReader, clock: Pick<Clock, "monotonic">): MetricReader {
  const kept = new Map<string, Kept>();
  return {
    readSeries(series, range) {
      const key = JSON.stringify([series, range]);
      const now = clock.monotonic();
      const known = kept.get(key);
      if (known !== undefined && known.until > now) return known.answer;
      const answer = reader.readSeries(series, range);
      kept.delete(key);
      kept.set(key, { until: now + keptMs, answer });
      answer.catch(() => {
        if (kept.get(key)?.answer === answer) kept.delete(key);
      });
      const [oldest] = kept.keys();
      if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}
