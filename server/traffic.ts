/** What passes between the editor and the server, so that work in the background can keep out of its way. */
export class Traffic {
  #last = performance.now();
  #answering = 0;

  /** Something has come in that needs no answer. */
  note(): void {
    this.#last = performance.now();
  }

  /** The same as `answer`; while it is under way the editor counts as waiting. */
  async during<T>(answer: Promise<T>): Promise<T> {
    this.#answering++;
    try {
      return await answer;
    } finally {
      this.#answering--;
      this.note();
    }
  }

  /** Milliseconds since the editor last asked or told something; 0 while it waits for an answer. */
  quietFor(): number {
    return this.#answering ? 0 : performance.now() - this.#last;
  }

  /** Calls `work` in a turn of its own, once the editor has been quiet for so many milliseconds. */
  whenQuiet(milliseconds: number, work: () => void): void {
    const wait = milliseconds - this.quietFor();
    if (wait <= 0) setImmediate(work);
    else setTimeout(() => this.whenQuiet(milliseconds, work), wait);
  }
}
