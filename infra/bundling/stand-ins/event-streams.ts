/**
 * Stands in for the SDK's event streams (S3 Select, Kinesis …), which none of our calls has: the clients ask for a
 * marshaller when they are made, and never use it. The real one keeps much of the SDK from being shaken out, because
 * it is imported while the program runs.
 */
export const eventStreamSerdeProvider = (): undefined => undefined;

export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;

export class EventStreamSerde {
  constructor() {
    throw new Error("Event streams are left out of the bundles (infra/bundling).");
  }
}
