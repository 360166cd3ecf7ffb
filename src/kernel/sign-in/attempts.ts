/** The most names that are remembered; beyond it the one that failed first is forgotten. */
const mostNames = 20_000;

/** Counts what fails under a name and says when it is too often. Kept in this process only: a brake, not a record. */
export class Attempts {
  readonly #most: number;
  readonly #windowMilliseconds: number;
  readonly #failed = new Map<string, { count: number; until: number }>();

  constructor(most: number, windowMinutes: number) {
    this.#most = most;
    this.#windowMilliseconds = windowMinutes * 60_000;
  }

  /** True while the name has failed too often. */
  isSpent(name: string, now = performance.now()): boolean {
    const entry = this.#failed.get(name);
    return entry !== undefined && entry.until > now && entry.count >= this.#most;
  }

  /** Counts one failure. */
  failed(name: string, now = performance.now()): void {
    const entry = this.#failed.get(name);
    if (entry && entry.until > now) {
      entry.count++;
      return;
    }
    this.#failed.delete(name);
    this.#failed.set(name, { count: 1, until: now + this.#windowMilliseconds });
    const [oldest] = this.#failed.keys();
    if (this.#failed.size > mostNames && oldest !== undefined) this.#failed.delete(oldest);
  }

  /** Forgets the failures of a name. */
  succeeded(name: string): void {
    this.#failed.delete(name);
  }
}
