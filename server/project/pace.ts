/** Milliseconds of work after which other work is let in. */
const stretch = 10;

/**
 * Keeps long work from shutting other work out. Call the function it gives between small pieces: it answers undefined to go on, or
 * a promise to wait for, in which everything else has its turn.
 */
export function pacer(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < stretch) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => {
      began = performance.now();
    });
  };
}
