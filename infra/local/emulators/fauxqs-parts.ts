import type { buildApp } from "fauxqs";

type App = ReturnType<typeof buildApp>;
type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>["stores"]>;
type SqsStore = Stores["sqsStore"];
type S3Store = Stores["s3Store"];
type SnsStore = Stores["snsStore"];

interface Persistence {
  load(sqs: SqsStore, sns: SnsStore, s3: S3Store): void;
  close(): void;
}

/**
 * fauxqs exports a server that listens on every address, or an app without persistence. The parts of its persistent
 * server are not exported; they are imported by their paths in the package, whose version is pinned.
 */
export async function fauxqsParts(): Promise<{
  buildApp(options: { logger: boolean; defaultRegion: string; stores: Stores }): App;
  newStores(): Stores;
  newPersistence(
    dataDir: string,
  ): Persistence & NonNullable<SqsStore["persistence"]> & NonNullable<S3Store["persistence"]>;
}> {
  const main = import.meta.resolve("fauxqs");
  const part = async <T>(path: string, name: string): Promise<T> =>
    ((await import(new URL(path, main).href)) as Record<string, T>)[name] as T;
  const SqsStoreClass = await part<new () => SqsStore>("./sqs/sqsStore.js", "SqsStore");
  const SnsStoreClass = await part<new () => SnsStore>("./sns/snsStore.js", "SnsStore");
  const S3StoreClass = await part<new () => S3Store>("./s3/s3Store.js", "S3Store");
  type PersistenceManager = Persistence & NonNullable<SqsStore["persistence"]> & NonNullable<S3Store["persistence"]>;
  const Manager = await part<new (dataDir: string) => PersistenceManager>("./persistence.js", "PersistenceManager");
  return {
    buildApp: await part("./app.js", "buildApp"),
    newStores: () => ({ sqsStore: new SqsStoreClass(), snsStore: new SnsStoreClass(), s3Store: new S3StoreClass() }),
    newPersistence: (dataDir) => new Manager(dataDir),
  };
}
