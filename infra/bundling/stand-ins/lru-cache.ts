/** Stands in for the cache of DynamoDB's endpoint discovery, which is off: made with its client, and never filled. */
export default class LruCache<Key, Value> extends Map<Key, Value> {
  /** @param _capacity which a map would take for its entries */
  constructor(_capacity: number) {
    super();
  }

  peek(key: Key): Value | undefined {
    return this.get(key);
  }
}
