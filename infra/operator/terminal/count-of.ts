/** `1 event`, `2 events`; a plural of its own is given: `countOf(2, "body", "bodies")`. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Events, deliveries, cases and jobs, as the result of a command. */
export function countsOf(counts: Readonly<Record<"events" | "deliveries" | "cases" | "jobs", number>>): string {
  const { events, deliveries, cases, jobs } = counts;
  return `${countOf(events, "event")}, ${countOf(deliveries, "delivery", "deliveries")}, ${countOf(cases, "case")} and ${countOf(jobs, "job")}`;
}

/** `patients and cases`, which an erasure does not tell apart. */
export function countOfSubjects(count: number): string {
  return countOf(count, "patient or case", "patients and cases");
}
