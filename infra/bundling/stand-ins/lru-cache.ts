/** Stands in for the cache of DynamoDB's endpoint discovery, which is off: made with its client, and never filled. */
export default class LruCache<Key, Value> extends Map<Key, Value> {
  constructor() {
    super();
  }

  peek(key: Key): Value | undefined {
    return this.get(key);
  }
}
