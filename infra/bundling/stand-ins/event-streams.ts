/**
 * Replaces the SDK's event streams (S3 Select, Kinesis …), which no call uses: the clients request a marshaller when they
 * are created, and never use it. The real module prevents tree shaking of much of the SDK by its dynamic imports.
 */
export const eventStreamSerdeProvider = (): undefined => undefined;

export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;

export class EventStreamSerde {
  constructor() {
    throw new Error("Event streams are left out of the bundles (infra/bundling).");
  }
}
