/** One package of `package-lock.json`, by its folder. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

/** What is read of `package-lock.json`, version 3. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What is read of `package.json`. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** The name of the package in a folder: the part after the last `node_modules/`. */
export const packageIn = (folder: string): string => folder.slice(folder.lastIndexOf("node_modules/") + 13);

const exactVersion = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * One sentence for each entry that would let the next installation differ from this one: a package without a digest of its
 * archive, from another place than the registry, with an undecided install script, or a range of versions.
 */
export function checkLock(lock: Lock, manifest: Manifest): readonly string[] {
  if (lock.lockfileVersion !== 3) return [`package-lock.json has version ${lock.lockfileVersion}, expected 3.`];
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  return [
    ...direct.flatMap(([name, version]) => checkDirect(name, version, lock)),
    ...Object.entries(lock.packages).flatMap(([folder, entry]) =>
      folder === "" ? [] : checkEntry(packageIn(folder), entry, manifest.allowScripts ?? {}),
    ),
  ];
}

function checkDirect(name: string, version: string, { packages }: Lock): readonly string[] {
  if (!exactVersion.test(version)) return [`package.json has ${name} at "${version}": write one exact version.`];
  const locked = packages[`node_modules/${name}`]?.version;
  return locked === version ? [] : [`package.json has ${name}@${version}, package-lock.json ${locked ?? "nothing"}.`];
}

function checkEntry(
  name: string,
  entry: LockedPackage,
  allowScripts: Readonly<Record<string, boolean>>,
): readonly string[] {
  const { version, integrity = "", resolved, link, inBundle, hasInstallScript } = entry;
  const of = `${name}@${version}`;
  const found: string[] = [];
  if (link === true) found.push(`${of} is a link to a folder.`);
  // A package in another one's archive is covered by the digest of that.
  if (inBundle !== true && !integrity.startsWith("sha512-")) found.push(`${of} has no SHA-512 of its archive.`);
  if (resolved !== undefined) found.push(`${of} is locked to one place: ${describePlace(resolved)}.`);
  if (hasInstallScript === true && allowScripts[name] === undefined) {
    found.push(`${of} has an install script: read it, then allow or refuse it in "allowScripts" of package.json.`);
  }
  return found;
}

/** A place without what may be a credential in it. */
function describePlace(resolved: string): string {
  return URL.canParse(resolved) ? `${new URL(resolved).protocol}//${new URL(resolved).host}` : "a path";
}
