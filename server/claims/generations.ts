/**
 * What has been worked out, by what it was worked out for, while it is asked for: what nobody has asked for from one turn to the next is
 * forgotten.
 */
export class Generations<K, V> {
  #before = new Map<K, V[]>();
  #now = new Map<K, V[]>();

  /** The first value of a key that fits; undefined without one. */
  find(key: K, fits: (value: V) => boolean): V | undefined {
    const known = this.#now.get(key)?.find(fits);
    if (known) return known;
    const before = this.#before.get(key)?.find(fits);
    if (before) this.add(key, before);
    return before;
  }

  add(key: K, value: V): void {
    const values = this.#now.get(key);
    if (values) values.push(value);
    else this.#now.set(key, [value]);
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  clear(): void {
    this.turn();
    this.turn();
  }
}
