import { describe, expect, it } from "vitest";
import { checkLock, type LockedPackage } from "../../../infra/supply-chain/check-lock.ts";

const integrity = "sha512-AAAA";

const exact = "1.2.3";
const locked = { version: "1.2.3", integrity };

function check(entry: LockedPackage, version = "1.2.3", allowScripts: Readonly<Record<string, boolean>> = {}) {
  return checkLock(
    { lockfileVersion: 3, packages: { "": { version: "0.1.0" }, "node_modules/p": entry } },
    { devDependencies: { p: version }, allowScripts },
  );
}

describe("The lock file", () => {
  it("passes with an exact version and a digest", () => {
    expect(check(locked)).toEqual([]);
  });

  it.each<[string, LockedPackage, string]>([
    ["has no digest", { version: "1.2.3" }, exact],
    ["has a weak digest", { version: "1.2.3", integrity: "sha1-AAAA" }, exact],
    ["is from another registry", { ...locked, resolved: "https://registry.example/p.tgz" }, exact],
    ["is from a repository", { ...locked, resolved: "git+ssh://git@host.example/p.git#abc" }, exact],
    ["is from a folder", { ...locked, resolved: "../p" }, exact],
    ["is a link", { ...locked, link: true }, exact],
    ["has an install script without a decision", { ...locked, hasInstallScript: true }, exact],
    ["is a range in package.json", locked, "^1.2.3"],
    ["is a tag in package.json", locked, "latest"],
    ["is another version in package.json", locked, "1.2.4"],
  ])("is refused where a package %s", (_, entry, version) => {
    expect(check(entry, version).length).toBeGreaterThan(0);
  });

  it("names no credential of a place", () => {
    const [line] = check({ ...locked, resolved: "https://user:secret-token@registry.example/p.tgz" });
    expect(line).toBe("p@1.2.3 is locked to one place: https://registry.example.");
  });

  it.each([true, false])("passes an install script that was decided about: %s", (decision) => {
    expect(check({ ...locked, hasInstallScript: true }, "1.2.3", { p: decision })).toEqual([]);
  });

  it("passes a package in another one's archive without a digest", () => {
    const packages = {
      "node_modules/p": locked,
      "node_modules/p/node_modules/@s/q": { version: "2.0.0", inBundle: true },
    };
    expect(checkLock({ lockfileVersion: 3, packages }, { dependencies: { p: "1.2.3" } })).toEqual([]);
  });

  it("is refused in another version of its format", () => {
    expect(checkLock({ lockfileVersion: 2, packages: {} }, {})).toHaveLength(1);
  });
});
