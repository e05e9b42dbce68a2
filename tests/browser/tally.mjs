// Counts what a check found and prints it: every failure with its page, then one line of totals.

/** Failures and passes of one script. A page passes when nothing was reported against it. */
export class Tally {
  #name;
  #failures = new Map();
  #checked = new Set();

  constructor(name) {
    this.#name = name;
  }

  /** Notes that a page (or another thing with a name) was looked at. */
  checked(subject) {
    this.#checked.add(subject);
  }

  /** Reports a failure; the same text about the same subject counts once. */
  fail(subject, text) {
    this.checked(subject);
    const texts = this.#failures.get(subject) ?? new Set();
    this.#failures.set(subject, texts.add(text));
  }

  /** Prints the failures and the totals, and sets the exit code. A script that checked nothing has failed. */
  finish(extra = "") {
    if (this.#checked.size === 0) this.fail("(site)", "nothing to check");
    for (const [subject, texts] of [...this.#failures].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const text of texts) console.log(`${subject}: ${text}`);
    }
    const failed = this.#failures.size;
    if (extra) console.log(extra);
    console.log(`${this.#name}: ${this.#checked.size - failed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
}
