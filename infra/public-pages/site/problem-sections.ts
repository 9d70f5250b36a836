import { everyProblem } from "../../../shared/openapi/problem-catalogue.ts";

/** `4xx` comes after every 4 and two digits. */
const order = (status: number | string): number => Number.parseInt(`${status}`.replaceAll("x", "9"), 10);

/** A section for each problem, by status, whose heading is the last part of its type: the anchor that a link to it has. */
export function problemSections(): string {
  return Object.entries(everyProblem)
    .toSorted(([, one], [, other]) => order(one.status) - order(other.status))
    .map(
      ([name, { status, means }]) =>
        `### \`${name}\`\n\n**${status}** · \`urn:rx-gateway:problem:${name}\`\n\n${means}`,
    )
    .join("\n\n");
}
