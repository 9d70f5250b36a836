import { foldTemplate, leadingReadings, readsAs } from "./path-readings.ts";
import type { Operation, VendorDescriptor } from "./types.ts";

/** Whose credentials the vendor takes for an operation that names no audience: those it issues to partners. */
export const partnerAudience = "partner";

type AudienceVendor = Pick<VendorDescriptor, "audiences">;

/** The names of a vendor's audiences, the partner first. */
export function audienceNames({ audiences = {} }: AudienceVendor): readonly string[] {
  return [partnerAudience, ...Object.keys(audiences)];
}

/** The audience of an operation, by its own statement. */
export function operationAudience({ audience = partnerAudience }: Pick<Operation, "audience">): string {
  return audience;
}

/**
 * The audience of a path that the catalogue does not know: the one under whose paths it is, in any spelling that a
 * framework accepts, otherwise the partner.
 *
 * @param path canonical, on the vendor's host
 */
export function pathAudience({ audiences = {} }: AudienceVendor, path: string): string {
  const readings = leadingReadings(path);
  const found = Object.entries(audiences).find(([, { paths }]) =>
    paths.map(foldTemplate).some((start) => readings.some((names) => readsAs(names.slice(0, start.length), start))),
  );
  return found?.[0] ?? partnerAudience;
}

/** What is wrong with a vendor's audiences and with those of its operations. */
export function audienceFaults({ audiences = {}, operations }: VendorDescriptor): string[] {
  const names = audienceNames({ audiences });
  return [
    ...Object.entries(audiences).flatMap(([name, { credentials, paths }]) => [
      ...(/^[a-z][a-z-]*$/.test(name) && name !== partnerAudience ? [] : [`${name} cannot be the name of an audience`]),
      ...(credentials.trim() === "" ? [`the audience ${name} does not say whose credentials it takes`] : []),
      ...paths
        .filter((path) => !/^(\/[A-Za-z0-9._~-]+)+$/.test(path))
        .map((path) => `the audience ${name} has the path ${path}, which is not whole plain segments`),
    ]),
    ...operations.flatMap((operation) => {
      const stated = operationAudience(operation);
      if (!names.includes(stated)) return [`${operation.id} is for the audience ${stated}, which the vendor lacks`];
      const expected = pathAudience({ audiences }, operation.path);
      return stated === expected ? [] : [`${operation.id} is for ${stated}, and its path for ${expected}`];
    }),
  ];
}
