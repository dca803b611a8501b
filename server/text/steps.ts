/** A value that is built when it is first asked for, or before that in steps, so that other work can go on between them. */
export interface Stepwise<T> {
  /** The value; what is not yet built of it is built at once. Throws what the building throws. */
  (): T;
  /** Builds on, a step at a time; ends at once where the value is there. */
  prepare(): Generator<void, void>;
}

/** `build` is called once, and again only where it threw. It must not ask for the value that it builds. */
export function stepwise<T>(build: () => Generator<void, T>): Stepwise<T> {
  let building: Generator<void, T> | undefined;
  let built: { readonly value: T } | undefined;
  const step = (): { readonly value: T } | undefined => {
    if (built) return built;
    building ??= build();
    try {
      const { done, value } = building.next();
      if (!done) return undefined;
      built = { value };
    } catch (error) {
      building = undefined;
      throw error;
    }
    return built;
  };
  const get = () => {
    for (;;) {
      const found = step();
      if (found) return found.value;
    }
  };
  function* prepare(): Generator<void, void> {
    while (!step()) yield;
  }
  return Object.assign(get, { prepare });
}
