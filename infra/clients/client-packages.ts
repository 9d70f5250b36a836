import { readFileSync } from "node:fs";
import { pythonVersion } from "./python/package/python-version.ts";

/** A typed client that a stage serves as one file, which the package manager of its language installs from its address. */
export interface ClientPackage {
  /** As the guide names it. */
  readonly language: string;
  /** Its name below `/clients`, with the version in it as the package manager wants it. */
  readonly file: string;
  /** The line that installs it from an address. */
  install(address: string): string;
}

/** The version of every package. */
export const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

/** The packages that every stage serves. `build-packages.ts` has what builds each. */
export const clientPackages = {
  typescript: {
    language: "TypeScript",
    file: `rx-gateway-${version}.tgz`,
    install: (address) => `npm install ${address}`,
  },
  python: {
    language: "Python",
    file: `rx_gateway-${pythonVersion(version)}-py3-none-any.whl`,
    install: (address) => `pip install ${address}`,
  },
} as const satisfies Readonly<Record<string, ClientPackage>>;

export type ClientPackageId = keyof typeof clientPackages;
